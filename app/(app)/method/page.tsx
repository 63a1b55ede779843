import type { Metadata } from 'next';
import Link from 'next/link';
import { MethodView } from '@/components/method/method-view';
import { Page } from '@/components/shell/page';
import { PageHeader } from '@/components/ui/page-header';
import { orNotFound } from '@/lib/actions/action';
import { requireViewer } from '@/lib/auth/viewer';
import { findOpening, findOpeningRubric } from '@/lib/data/opening';
import type { Scope } from '@/lib/data/scope';
import { STANDARD_RUBRIC } from '@/lib/domain/rubric/standard-rubric';

export const metadata: Metadata = { title: 'Method' };

type Search = Promise<{ opening?: string | string[] }>;

/** With the figures of one opening's rubric where the address names it, else with those of the standard one. */
export default async function MethodRoute({ searchParams }: { searchParams: Search }) {
  const viewer = await requireViewer();
  const { opening: asked } = await searchParams;
  const opening = typeof asked === 'string' ? orNotFound(await readOpening(viewer, asked)) : null;
  return (
    <Page>
      <PageHeader
        title="How a recommendation is worked out"
        description={
          <p>
            {'Fixed arithmetic on what people confirmed and marked, to the last step, with the figures of '}
            {opening ? (
              <>
                <Link href={`/openings/${opening.id}`} className="text-accent-ink underline">
                  {`${opening.title}, ${opening.company}`}
                </Link>
                .
              </>
            ) : (
              'the standard rubric.'
            )}
          </p>
        }
      />
      <MethodView rubric={opening?.rubric ?? STANDARD_RUBRIC} />
    </Page>
  );
}

async function readOpening(viewer: Scope, openingId: string) {
  const [opening, rubric] = await Promise.all([
    findOpening(viewer, openingId),
    findOpeningRubric(viewer, openingId),
  ]);
  return opening && rubric && { ...opening, rubric };
}
