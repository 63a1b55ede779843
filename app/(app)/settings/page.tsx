import type { Metadata } from 'next';
import { SettingsForm } from '@/components/settings/settings-form';
import { Page } from '@/components/shell/page';
import { Card, CardHeader } from '@/components/ui/card';
import { PageHeader } from '@/components/ui/page-header';
import { orNotFound } from '@/lib/actions/action';
import { requireViewer } from '@/lib/auth/viewer';
import { findSettings } from '@/lib/data/workspace-settings';

export const metadata: Metadata = { title: 'Settings' };

export default async function SettingsPage() {
  const settings = orNotFound(await findSettings(await requireViewer()));
  return (
    <Page narrow>
      <PageHeader
        title="Settings"
        description="What holds for the whole workspace. Every change is in the audit log."
      />
      <Card aria-labelledby="public-self-assessment">
        <CardHeader
          id="public-self-assessment"
          title="Public self-assessment"
          description="The same questions that a candidate gets by a link, for people to use on their own."
        />
        <SettingsForm settings={settings} />
      </Card>
    </Page>
  );
}
