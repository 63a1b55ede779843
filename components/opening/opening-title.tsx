import { Badge } from '@/components/ui/badge';
import { PageHeader } from '@/components/ui/page-header';
import { StatusDot } from '@/components/ui/status-dot';
import type { OpeningHeader } from '@/lib/data/opening';
import { needWording } from './need-wording';
import { OpeningMenu } from './opening-menu';
import { RemoveSampleButton } from './remove-sample-button';

type OpeningTitleProps = { opening: OpeningHeader; mayRemoveSample: boolean };

/** What stands above every section of an opening. */
export function OpeningTitle({ opening, mayRemoveSample }: OpeningTitleProps) {
  return (
    <PageHeader
      breadcrumb={[{ label: 'Openings', href: '/openings' }]}
      title={opening.title}
      mark={
        <>
          <StatusDot status={opening.status === 'open' ? 'active' : 'idle'}>
            {opening.status === 'open' ? 'Open' : 'Closed'}
          </StatusDot>
          {opening.sample ? <Badge>Sample</Badge> : null}
        </>
      }
      description={
        <div className="grid gap-1.5">
          <p className="break-words">
            <span className="font-medium text-ink">{opening.company}</span>
            {opening.need ? <span> · {needWording(opening.need)}</span> : null}
          </p>
          {opening.context ? <OpeningContext text={opening.context} /> : null}
        </div>
      }
      actions={
        <>
          {mayRemoveSample ? <RemoveSampleButton openingId={opening.id} /> : null}
          {opening.runs ? (
            <OpeningMenu
              opening={{
                id: opening.id,
                title: opening.title,
                company: opening.company,
                context: opening.context,
                status: opening.status,
              }}
            />
          ) : null}
        </>
      }
    />
  );
}

function OpeningContext({ text }: { text: string }) {
  return (
    <details className="group text-sm">
      <summary className="w-fit cursor-pointer rounded-sm text-ink-muted hover:text-ink">
        About the company
      </summary>
      <p className="mt-1 whitespace-pre-line break-words">{text}</p>
    </details>
  );
}
