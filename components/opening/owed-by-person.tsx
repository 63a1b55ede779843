import Link from 'next/link';
import type { ListedCandidate } from '@/lib/data/candidate-list';
import { count } from '@/lib/panel-messages';

/** Names listed before the rest is a number. */
const NAMED = 4;

/** Who owes a card of an interview that is over, on candidates whose panel the viewer may read. */
export function OwedByPerson({ candidates }: { candidates: readonly ListedCandidate[] }) {
  const people = groupByPerson(candidates);
  if (people.length === 0) return null;
  return (
    <section
      aria-labelledby="owed"
      className="mb-4 grid gap-1 rounded-lg border border-warn/30 bg-warn-soft px-4 py-3 text-base text-ink"
    >
      <h2 id="owed" className="font-semibold">
        Cards owed
      </h2>
      <ul className="grid gap-0.5">
        {people.map(({ personId, name, owed }) => (
          <li key={personId} className="break-words">
            <span className="font-medium">{name}</span>
            {`: ${count(owed.length, 'card')}, on `}
            {owed.slice(0, NAMED).map((candidate, index) => (
              <span key={candidate.candidacyId}>
                {index > 0 ? ', ' : null}
                <Link
                  href={`/candidacies/${candidate.candidacyId}`}
                  prefetch={false}
                  className="rounded-sm underline underline-offset-2"
                >
                  {candidate.name}
                </Link>
              </span>
            ))}
            {owed.length > NAMED ? ` and ${owed.length - NAMED} more` : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

type OwingPerson = {
  readonly personId: string;
  readonly name: string;
  /** Once for each card. */
  readonly owed: readonly ListedCandidate[];
};

/** Whoever owes most first. */
function groupByPerson(candidates: readonly ListedCandidate[]): readonly OwingPerson[] {
  const people = new Map<string, OwingPerson>();
  for (const candidate of candidates) {
    if (candidate.panel.kind === 'sealed') continue;
    for (const { personId, name } of candidate.panel.owing) {
      const before = people.get(personId)?.owed ?? [];
      people.set(personId, { personId, name, owed: [...before, candidate] });
    }
  }
  return [...people.values()].toSorted(
    (a, b) => b.owed.length - a.owed.length || a.name.localeCompare(b.name),
  );
}
