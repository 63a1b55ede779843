'use client';

import { usePathname } from 'next/navigation';
import { Card, CardHeader } from '@/components/ui/card';
import { measureProgress } from '@/lib/domain/self-assessment/answers';
import { readSelfAssessment } from '@/lib/domain/self-assessment/read-self-assessment';
import { STANDARD_INSTRUMENT } from '@/lib/domain/self-assessment/standard-instrument';
import { KeepResult } from './keep-result';
import { useShelf } from './use-shelf';

/** Where a link has ended, what this browser still keeps of it. The server has no part in this. */
export function KeptAnswers() {
  const { shelved, clear } = useShelf(usePathname());
  if (!shelved || measureProgress(STANDARD_INSTRUMENT, shelved.answers).answered === 0) return null;
  return (
    <Card aria-labelledby="kept">
      <CardHeader
        id="kept"
        title="Your answers are still in this browser"
        description="You can download them here. They cannot be sent by this link any more."
      />
      <KeepResult
        view={readSelfAssessment(STANDARD_INSTRUMENT, shelved.answers)}
        printable={false}
        onClear={clear}
      />
    </Card>
  );
}
