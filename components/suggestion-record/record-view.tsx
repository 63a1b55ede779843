import { ChevronRight, Highlighter } from 'lucide-react';
import Link from 'next/link';
import { Card, CardHeader } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { FEWEST_DECIDED } from '@/lib/domain/suggestion-record/share';
import type { SuggestionRecord } from '@/lib/domain/suggestion-record/suggestion-record';
import { count } from '@/lib/panel-messages';
import type { RecordSearch } from '@/lib/schemas/suggestion-record';
import { PeriodTable } from './period-table';
import { addressOf } from './record-address';
import { RecordFilter } from './record-filter';
import { ShareOverTime } from './share-over-time';
import { monthsWording, monthWording, shareSentence } from './share-wording';
import { titleOf } from './signal-order';
import { SignalTable } from './signal-table';

type RecordViewProps = {
  record: SuggestionRecord;
  /** Submitted cards the figures rest on, whatever the filter. */
  cards: number;
  readers: readonly string[];
  search: RecordSearch;
};

export function RecordView({ record, cards, readers, search }: RecordViewProps) {
  if (record.signals.length === 0) {
    return (
      <>
        <RecordFilter search={search} readers={readers} />
        <Card flush>
          <EmptyState icon={<Highlighter />} title="No suggestion fits this choice">
            Choose another facet, orientation or reader, or show everything.
          </EmptyState>
        </Card>
      </>
    );
  }
  const [only] = record.signals;
  return (
    <>
      <RecordFilter search={search} readers={readers} />
      <div className="grid gap-6">
        <p className="max-w-prose text-base text-ink">
          {shareSentence(record.total.share)} <span className="text-ink-muted">{footing(record, cards)}</span>
        </p>
        {search.signal !== null && only ? (
          <p className="text-ink-muted text-sm">
            Only “{titleOf(only)}”.{' '}
            <Link href={addressOf({ ...search, signal: null })} className="text-accent-ink underline">
              All signals
            </Link>
          </p>
        ) : null}
        <Card flush aria-label="By signal">
          <SignalTable signals={record.signals} search={search} />
        </Card>
        <Card aria-labelledby="over-time">
          <CardHeader
            id="over-time"
            title="Over time"
            description="By the month in which the card was submitted."
          />
          <ShareOverTime months={record.months} versions={record.versions} />
          <details className="group mt-4">
            <Fold>Figures by month</Fold>
            <div className="mt-2 rounded-md border border-line">
              <PeriodTable
                caption="What became of suggestions, by month"
                heading="Month"
                periods={record.months
                  .toReversed()
                  .map(({ month, tally }) => ({ key: month, title: monthWording(month), tally }))}
              />
            </div>
          </details>
        </Card>
        {record.versions.length > 0 ? (
          <Card flush aria-labelledby="by-reader">
            <h2 id="by-reader" className="px-4 pt-4 pb-3 font-semibold text-ink text-md sm:px-5">
              By reader
            </h2>
            <PeriodTable
              caption="What became of suggestions, by reader"
              heading="Reader"
              periods={record.versions.map(({ readerVersion, firstMonth, lastMonth, tally }) => ({
                key: readerVersion ?? '',
                title: (
                  <>
                    <span className="block font-medium">{readerVersion ?? 'Name not kept'}</span>
                    <span className="block whitespace-nowrap text-ink-muted text-sm">
                      {monthsWording(firstMonth, lastMonth)}
                    </span>
                  </>
                ),
                tally,
              }))}
            />
          </Card>
        ) : null}
        <HowCounted />
      </div>
    </>
  );
}

function footing({ total }: SuggestionRecord, cards: number): string {
  const open =
    total.left_open > 0 ? ` ${total.left_open} more were left open and count for neither side.` : '';
  return `From ${count(cards, 'submitted card')}.${open}`;
}

function HowCounted() {
  return (
    <details className="group max-w-prose">
      <Fold>How this is counted</Fold>
      <div className="mt-2 grid gap-2 text-base text-ink-muted">
        <p>
          A suggestion is kept when it was confirmed under the signal it was suggested for, with the suggested
          words or with others. Moved to another signal, it counts as not kept here. Suggestions nobody
          decided on are left out of the share. Added are passages marked by hand where nothing had been
          suggested: what the reader missed.
        </p>
        <p>
          The interval is Wilson’s, at 90%. It takes answers as independent; several from one card are not
          quite, so the truth may lie a little outside it. Below {FEWEST_DECIDED} answers no share is given.
        </p>
        <p>
          Each submitted card counts once, as it was last amended. Drafts, the sample opening, and candidacies
          on whose panel you still owe a card are left out.
        </p>
      </div>
    </details>
  );
}

function Fold({ children }: { children: string }) {
  return (
    <summary className="inline-flex cursor-pointer list-none items-center gap-1 rounded-sm text-ink-muted text-sm hover:text-ink max-sm:py-2">
      <ChevronRight aria-hidden className="size-3.5 transition-transform group-open:rotate-90" />
      {children}
    </summary>
  );
}
