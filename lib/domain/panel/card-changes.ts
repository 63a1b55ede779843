/** The cards a recommendation was computed from, each with the id of its scorecard at the same place. */
type CardSet = {
  readonly cards: readonly { readonly panelist: string }[];
  readonly scorecards: readonly string[];
};

/** What made a recommendation differ from the one before; panelists ordered by id. Nothing at all: another rubric or role need. */
export type CardChanges = {
  readonly arrived: readonly string[];
  /** A card of theirs gave way to another revision. */
  readonly amended: readonly string[];
  /** A card of theirs no longer counts. */
  readonly withdrawn: readonly string[];
};

/** `before` is null for the first recommendation. */
export function compareCardSets(before: CardSet | null, after: CardSet): CardChanges {
  const gone = ownersOf(before, after);
  const come = ownersOf(after, before);
  const people = [...new Set([...gone, ...come])].sort();
  const count = (owners: readonly string[], person: string) =>
    owners.filter((owner) => owner === person).length;
  return {
    arrived: people.filter((person) => count(come, person) > count(gone, person)),
    amended: people.filter((person) => Math.min(count(come, person), count(gone, person)) > 0),
    withdrawn: people.filter((person) => count(gone, person) > count(come, person)),
  };
}

/** Owners of the scorecards in `own` that `other` does not hold. */
function ownersOf(own: CardSet | null, other: CardSet | null): readonly string[] {
  return (own?.scorecards ?? []).flatMap((scorecard, index) => {
    const card = own?.cards[index];
    return card && !other?.scorecards.includes(scorecard) ? [card.panelist] : [];
  });
}
