import type { Metadata } from 'next';
import { MailCard } from '@/components/settings/mail-card';
import { SettingsForm } from '@/components/settings/settings-form';
import { Page } from '@/components/shell/page';
import { Card, CardHeader } from '@/components/ui/card';
import { PageHeader } from '@/components/ui/page-header';
import { orNotFound } from '@/lib/actions/action';
import { requireViewer } from '@/lib/auth/viewer';
import { findOutboxState } from '@/lib/data/outbox';
import { findSettings, readTimeZone } from '@/lib/data/workspace-settings';
import { readRuntime } from '@/lib/runtime';

export const metadata: Metadata = { title: 'Settings' };

export default async function SettingsPage() {
  const viewer = await requireViewer();
  const settings = orNotFound(await findSettings(viewer));
  const outbox = orNotFound(await findOutboxState(viewer));
  return (
    <Page narrow>
      <PageHeader
        title="Settings"
        description="What holds for the whole workspace. Every change is in the audit log."
      />
      <div className="grid gap-6">
        <MailCard mail={readRuntime().mail} outbox={outbox} timeZone={await readTimeZone()} />
        <Card aria-labelledby="public-self-assessment">
          <CardHeader
            id="public-self-assessment"
            title="Public self-assessment"
            description="The same questions that a candidate gets by a link, for people to use on their own."
          />
          <SettingsForm settings={settings} />
        </Card>
      </div>
    </Page>
  );
}
