import type { Metadata } from 'next';
import { CalibrationView } from '@/components/calibration/calibration-view';
import { Page } from '@/components/shell/page';
import { PageHeader } from '@/components/ui/page-header';
import { requireViewer } from '@/lib/auth/viewer';
import { findCalibration } from '@/lib/data/calibration';

export const metadata: Metadata = { title: 'Calibration' };

export default async function CalibrationRoute() {
  const page = await findCalibration(await requireViewer(), new Date());
  return (
    <Page>
      <PageHeader
        title="Calibration"
        description="How marks are given: something to begin a conversation with, such as reading the anchors of two marks side by side. It says nothing of who marks rightly. People see different candidates and ask about different things."
      />
      <CalibrationView page={page} />
    </Page>
  );
}
