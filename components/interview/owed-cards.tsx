import type { ListedInterview } from '@/lib/data/interview-list';
import { count } from '@/lib/panel-messages';

type OwedCardsProps = {
  interviews: readonly ListedInterview[];
  /** Whether panelists are reminded by mail; null in the sample, whose people have no mailbox. */
  reminded: boolean | null;
};

/** Who still owes a card of an interview that is over, as far as the viewer may know. */
export function OwedCards({ interviews, reminded }: OwedCardsProps) {
  const owed = new Map<string, { name: string; external: boolean; candidates: string[] }>();
  for (const interview of interviews) {
    if (interview.cancelled) continue;
    for (const panelist of interview.panelists) {
      if (panelist.card !== 'owed') continue;
      const name = panelist.isViewer ? 'You' : panelist.name;
      const entry = owed.get(panelist.personId) ?? {
        name: panelist.external ? `${name} (external)` : name,
        external: panelist.external,
        candidates: [],
      };
      entry.candidates.push(interview.candidate);
      owed.set(panelist.personId, entry);
    }
  }
  if (owed.size === 0) return null;
  const anyExternal = [...owed.values()].some(({ external }) => external);
  const people = [...owed.entries()].sort(([, a], [, b]) => b.candidates.length - a.candidates.length);
  return (
    <section
      aria-label="Cards owed"
      className="grid gap-1 rounded-lg border border-warn/30 bg-warn-soft px-4 py-3 text-base text-ink"
    >
      <h2 className="font-semibold">Cards owed</h2>
      <ul className="grid gap-0.5">
        {people.map(([personId, { name, candidates }]) => (
          <li key={personId} className="break-words">
            <span className="font-medium">{name}</span>: {count(candidates.length, 'card')}, on{' '}
            {[...new Set(candidates)].join(', ')}
          </li>
        ))}
      </ul>
      {reminded === null ? null : (
        <p className="text-ink-muted text-sm">
          {reminded
            ? 'Each is reminded by mail an hour after the interview, then on working mornings, ten times at most.'
            : 'This server sends no mail, so nobody is reminded unless you do it.'}
          {reminded && anyExternal ? ' External panelists are not.' : null}
        </p>
      )}
    </section>
  );
}
