import { PenLine } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import type { ComparedColumn } from '@/lib/data/comparison';
import type { Trait } from '@/lib/domain/panel/compare-candidates';
import { count, sureWording, VERDICT_LABELS } from '@/lib/panel-messages';
import { traitScale } from '@/lib/trait-messages';

export type OpenColumn = Extract<ComparedColumn, { kind: 'open' }>;

/** Stays at the top while the rows scroll; sealed candidates say there what opens them. */
export function ColumnHead({ column, linked }: { column: ComparedColumn; linked: boolean }) {
  return (
    <th
      scope="col"
      className="sticky top-0 z-20 min-w-40 border-line border-b bg-surface px-3 py-2.5 text-left align-top font-normal print:min-w-0 print:py-1"
    >
      {linked ? (
        <Link
          prefetch={false}
          href={`/candidacies/${column.candidacyId}`}
          className={`${NAME} rounded-sm hover:underline`}
          title={column.name}
        >
          {column.name}
        </Link>
      ) : (
        <span className={NAME}>{column.name}</span>
      )}
      <span className="line-clamp-1 text-ink-muted text-xs" title={column.work}>
        {column.work}
      </span>
      {column.kind === 'sealed' ? (
        <Link
          prefetch={false}
          href={`/scorecards/${column.cardId}`}
          data-screen-only
          className="mt-1 inline-flex items-center gap-1.5 rounded-sm font-medium text-accent-ink text-sm hover:underline"
        >
          <PenLine aria-hidden className="size-3.5 shrink-0" />
          Write your card<span className="sr-only"> on {column.name}</span>
        </Link>
      ) : null}
    </th>
  );
}

const NAME = 'line-clamp-2 break-words font-semibold text-ink print:line-clamp-none';

type RowProps = {
  columns: readonly ComparedColumn[];
  title: ReactNode;
  cell: (column: OpenColumn) => ReactNode;
  /** A finding follows in a row of its own, which closes with the line. */
  open?: boolean;
};

export function ComparisonRow({ columns, title, cell, open = false }: RowProps) {
  const line = open ? '' : 'border-line border-b';
  return (
    <tr className="break-inside-avoid">
      <th
        scope="row"
        className={`sticky left-0 z-10 w-56 min-w-32 max-w-32 bg-surface py-2.5 pr-2 pl-4 text-left align-top font-normal text-ink max-sm:text-sm sm:min-w-48 sm:max-w-56 print:min-w-0 print:py-0.5 ${line}`}
      >
        {typeof title === 'string' ? <span className="font-medium">{title}</span> : title}
      </th>
      {columns.map((column) => (
        <td
          key={column.candidacyId}
          className={`min-w-40 px-3 py-2.5 align-top print:min-w-0 print:py-0.5 ${line}`}
        >
          {column.kind === 'open' ? cell(column) : <Sealed name={column.name} />}
        </td>
      ))}
    </tr>
  );
}

export function GroupHead({ title, columns }: { title: string; columns: number }) {
  return (
    <tr>
      <th
        scope="rowgroup"
        colSpan={columns + 1}
        className="border-line border-b bg-surface-sunken px-4 py-1.5 text-left font-semibold text-ink text-sm print:py-0.5"
      >
        <span className="sticky left-4">{title}</span>
      </th>
    </tr>
  );
}

export function TraitHead({ trait, title }: { trait: Trait; title: string }) {
  return (
    <span className="grid gap-0.5">
      <span className="font-medium">{title}</span>
      <span className="text-ink-faint text-xs print:hidden">{traitScale(trait)}</span>
    </span>
  );
}

/** Over the whole width, so that names keep their room on a phone. */
export function FindingRow({ sentences, columns }: { sentences: readonly string[]; columns: number }) {
  if (sentences.length === 0) return null;
  return (
    <tr>
      <td
        colSpan={columns + 1}
        className="border-line border-b px-4 pb-2.5 text-ink-muted text-sm print:pb-1"
      >
        <span className="sticky left-4 inline-block max-w-[calc(100vw-5rem)] break-words sm:max-w-3xl print:max-w-none">
          {sentences.join(' ')}
        </span>
      </td>
    </tr>
  );
}

export function RecommendationCell({ column: { standing, cardsIn, cardsExpected } }: { column: OpenColumn }) {
  const sure = sureWording(standing?.value.sure ?? null);
  return (
    <span className="grid gap-0.5">
      <span className="font-medium text-ink">
        {standing ? VERDICT_LABELS[standing.value.verdict] : 'None yet'}
      </span>
      {sure ? <span className="text-ink-muted text-sm">{sure}</span> : null}
      <span className="text-ink-faint text-xs">
        {cardsExpected === 0 ? 'No interview yet' : `${cardsIn} of ${count(cardsExpected, 'card')} in`}
      </span>
    </span>
  );
}

function Sealed({ name }: { name: string }) {
  return (
    <span className="text-ink-faint">
      <span aria-hidden>Sealed</span>
      <span className="sr-only">{`Sealed until your card on ${name} is in`}</span>
    </span>
  );
}
