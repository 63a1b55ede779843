import Link from 'next/link';
import { PrintButton } from '@/components/compare/print-button';
import { Badge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import { LocalTime } from '@/components/ui/local-time';
import { PageHeader } from '@/components/ui/page-header';
import type { AgreementPage } from '@/lib/data/working-agreement';
import { AgreementDocument } from './agreement-document';
import { AgreementForm } from './agreement-form';

/** What the hired leader and their counterpart agree on: read, printed, and edited beneath. */
export function AgreementView({ page }: { page: AgreementPage }) {
  const { candidacy, content, shown, versions, mayWrite } = page;
  const { id, candidate, opening } = candidacy;
  const latest = versions[0]?.version ?? 0;
  const isLatest = (shown?.version ?? 0) === latest;
  return (
    <>
      <PageHeader
        breadcrumb={[
          { label: `${opening.title}, ${opening.company}`, href: `/openings/${opening.id}` },
          { label: candidate, href: `/candidacies/${id}` },
        ]}
        title="Working agreement"
        mark={<Badge>{shown ? `Version ${shown.version}` : 'Draft, not saved'}</Badge>}
        description={
          shown ? (
            <p>
              {`Saved by ${shown.by}, `}
              <LocalTime iso={shown.at} />
            </p>
          ) : (
            <p>
              Drafted from the articles’ division of the two roles and from what the panel heard. Change it
              with the two people it is for.
            </p>
          )
        }
        actions={<PrintButton />}
      />
      <div className="grid gap-4">
        <AgreementDocument content={content} />
        {mayWrite ? (
          <Card data-screen-only>
            <details key={shown?.version ?? 0}>
              <summary className="w-fit rounded-sm font-medium text-accent-ink text-sm">
                {isLatest ? 'Edit' : 'Edit, starting from this earlier version'}
              </summary>
              <AgreementForm candidacyId={id} baseVersion={latest} content={content} />
            </details>
          </Card>
        ) : null}
        {versions.length > 1 ? (
          <Card data-screen-only aria-labelledby="versions">
            <h2 id="versions" className="mb-2 font-semibold text-ink text-md">
              Versions
            </h2>
            <ol className="grid gap-1">
              {versions.map(({ version, by, at }) => (
                <li key={version} className="text-base text-ink-muted">
                  <Link
                    href={`/candidacies/${id}/agreement?version=${version}`}
                    aria-current={version === shown?.version ? 'page' : undefined}
                    className="text-accent-ink underline-offset-2 hover:underline"
                  >
                    {`Version ${version}`}
                  </Link>
                  {`, ${by}, `}
                  <LocalTime iso={at} />
                </li>
              ))}
            </ol>
          </Card>
        ) : null}
      </div>
    </>
  );
}
