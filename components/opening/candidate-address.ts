import { STAGES, type Stage } from '@/lib/domain/decision/stage';
import { VERDICTS, type Verdict } from '@/lib/domain/panel/recommendation';

export const CANDIDATE_COLUMNS = [
  'name',
  'verdict',
  'sure',
  'level',
  'balance',
  'cards',
  'stage',
  'added',
] as const;
export type CandidateColumn = (typeof CANDIDATE_COLUMNS)[number];
export type CandidateOrder = { readonly column: CandidateColumn; readonly descending: boolean };

/** `sealed`: the viewer's own card comes first. Never a stage of the panel, which such a viewer is not told. */
export type ChosenStage = Stage | 'sealed';

export type CandidateSearch = {
  readonly text: string;
  /** `none`: nothing recommended yet. */
  readonly verdict: Verdict | 'none' | null;
  readonly stage: ChosenStage | null;
  readonly order: CandidateOrder;
};

type Address = { get(name: string): string | null };

export const VERDICT_CHOICES = [...VERDICTS, 'none'] as const;
export const STAGE_CHOICES = [...STAGES, 'sealed'] as const;

export function readChoice<Choice extends string>(
  choices: readonly Choice[],
  given: string | null,
): Choice | null {
  return choices.find((known) => known === given) ?? null;
}

/** What a page's address asks for; whatever it does not know, it leaves at everything, by date added. */
export function parseSearch(address: Address): CandidateSearch {
  return {
    text: (address.get('q') ?? '').slice(0, 100),
    verdict: readChoice(VERDICT_CHOICES, address.get('verdict')),
    stage: readChoice(STAGE_CHOICES, address.get('stage')),
    order: {
      column: readChoice(CANDIDATE_COLUMNS, address.get('sort')) ?? 'added',
      descending: address.get('order') === 'desc',
    },
  };
}

/** The address that asks for it; what is as it would be anyway is left out. */
export function searchHref(base: string, { text, verdict, stage, order }: CandidateSearch): string {
  const query = new URLSearchParams();
  if (text.trim()) query.set('q', text.trim());
  if (verdict) query.set('verdict', verdict);
  if (stage) query.set('stage', stage);
  if (order.column !== 'added') query.set('sort', order.column);
  if (order.descending) query.set('order', 'desc');
  return query.size > 0 ? `${base}?${query}` : base;
}

/** Sorted by the column, turned around where it is sorted by it already. */
export function sortedBy(search: CandidateSearch, column: CandidateColumn): CandidateSearch {
  const { order } = search;
  return { ...search, order: { column, descending: column === order.column && !order.descending } };
}

export function isFiltered({ text, verdict, stage }: CandidateSearch): boolean {
  return text.trim() !== '' || verdict !== null || stage !== null;
}

/** The address of the comparison of these candidacies. */
export function compareHref(openingId: string, candidacyIds: readonly string[]): string {
  const query = new URLSearchParams(candidacyIds.map((id) => ['c', id]));
  return `/openings/${openingId}/compare?${query}`;
}
