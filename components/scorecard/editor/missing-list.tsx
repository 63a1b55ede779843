import { CircleDashed } from 'lucide-react';
import { COMPETENCY_TITLES } from '@/components/wording/competency-titles';
import type { MissingItem } from '@/lib/domain/scorecard/content';

type MissingListProps = { missing: readonly MissingItem[]; onGo: (item: MissingItem) => void };

/** What a draft still needs, each one click away. */
export function MissingList({ missing, onGo }: MissingListProps) {
  if (missing.length === 0) return null;
  return (
    <section
      aria-labelledby="missing-heading"
      className="grid gap-2 rounded-md border border-warn/40 bg-warn-soft px-3 py-2.5"
    >
      <h2 id="missing-heading" tabIndex={-1} className="font-medium text-base text-ink">
        {missing.length === 1 ? 'One thing is missing' : `${missing.length} things are missing`} before this
        card can be submitted
      </h2>
      <ul className="grid gap-0.5">
        {missing.map((item) => (
          <li key={item.kind === 'rating' ? item.competency : item.kind}>
            <button
              type="button"
              onClick={() => onGo(item)}
              className="inline-flex items-center gap-2 rounded-sm py-0.5 text-left text-ink text-sm underline decoration-ink-faint underline-offset-2 hover:decoration-ink max-sm:min-h-11"
            >
              <CircleDashed aria-hidden className="size-4 shrink-0 text-warn-ink" />
              {missingWording(item)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function missingWording(item: MissingItem): string {
  switch (item.kind) {
    case 'no_note':
      return 'A note under at least one question';
    case 'rating':
      return `${COMPETENCY_TITLES[item.competency]}: a level, or not observed`;
    case 'overall':
      return 'Your overall view';
    case 'role_opinion':
      return 'The role you think fits';
    case 'amendment_reason':
      return 'Why this card changes';
  }
}
