import type { ReactNode } from 'react';
import { PageHeader } from '@/components/ui/page-header';
import type { CandidacyFrame } from '@/lib/data/candidacy';

export function CandidacyHeader({ frame, mark }: { frame: CandidacyFrame; mark?: ReactNode }) {
  const { candidate, opening } = frame;
  const work = [candidate.title, candidate.company].filter(Boolean).join(', ');
  return (
    <PageHeader
      breadcrumb={[
        { label: 'Openings', href: '/openings' },
        { label: `${opening.title}, ${opening.company}`, href: `/openings/${opening.id}` },
      ]}
      title={candidate.name}
      mark={mark}
      description={
        work || frame.headline ? (
          <>
            {work ? <p className="break-words">{work}</p> : null}
            {frame.headline ? <p className="break-words text-ink-faint">{frame.headline}</p> : null}
          </>
        ) : undefined
      }
    />
  );
}
