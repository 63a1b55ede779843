import { Columns3 } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { compareHref } from '@/components/opening/candidate-address';
import { Button } from '@/components/ui/button';
import { PageHeader } from '@/components/ui/page-header';
import type { CandidacyFrame } from '@/lib/data/candidacy';

type CandidacyHeaderProps = {
  frame: CandidacyFrame;
  mark?: ReactNode;
  /** Links to pages that only readers of the panel find. */
  links?: ReactNode;
};

export function CandidacyHeader({ frame, mark, links }: CandidacyHeaderProps) {
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
      actions={
        <>
          {links}
          <Button asChild icon={<Columns3 aria-hidden />}>
            <Link href={compareHref(opening.id, [frame.id])} prefetch={false}>
              Compare with others
            </Link>
          </Button>
        </>
      }
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
