import type { PanelCard } from '../domain/panel/card';
import type { CompetencySummary, Recommendation } from '../domain/panel/recommendation';
import { COMPETENCIES } from '../domain/rubric/competency';
import { toRecord } from '../domain/to-record';
import { type BlankedName, type Blanker, toBlanker } from './blank-names';
import type { CandidacyRecord, RecordedCard } from './candidacy-record';

/** Whose names stay inside. */
export type Anonymity = { readonly candidate: boolean; readonly panelists: boolean };

export const NOBODY_ANONYMISED: Anonymity = { candidate: false, panelists: false };

type Named = { readonly id: string; readonly name: string };

/** Somebody as a file calls them. */
export type Pseudonym = { readonly id: string; readonly label: string; readonly name: string };

/** How people are called in a file; the same in all of its parts, and in other files of the opening. */
export type Pseudonyms = {
  /** By candidacy id. */
  readonly candidates: ReadonlyMap<string, Pseudonym>;
  /** By person id. */
  readonly panelists: ReadonlyMap<string, Pseudonym>;
};

/** "Candidate A" to "Candidate Z", then "Candidate AA", in the order given. */
export function nameCandidates(candidacies: readonly Named[]): Pseudonyms['candidates'] {
  return new Map(
    candidacies.map(({ id, name }, index) => {
      const label = `Candidate ${toLetters(index)}`;
      return [id, { id: label.toLowerCase().replaceAll(' ', '-'), label, name }];
    }),
  );
}

/**
 * "Panelist 1" and on, by id: whoever has the lower number had the account first, which says nothing of the interviews,
 * and the arithmetic, which goes by id too, meets everybody in the order it met them before.
 */
export function namePanelists(people: readonly Named[]): Pseudonyms['panelists'] {
  const sorted = people.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const digits = String(sorted.length).length;
  return new Map(
    sorted.map(({ id, name }, index) => {
      const number = String(index + 1);
      return [id, { id: `panelist-${number.padStart(digits, '0')}`, label: `Panelist ${number}`, name }];
    }),
  );
}

/**
 * The record without the names that are to stay inside: in fields, in ids, and in whatever people wrote. What the
 * candidate does today and where, and what the team wrote of them in one line, would name them and goes too.
 */
export function anonymise(
  record: CandidacyRecord,
  anonymity: Anonymity,
  pseudonyms: Pseudonyms,
): CandidacyRecord {
  if (!anonymity.candidate && !anonymity.panelists) return record;
  // Notes compare candidates and quote colleagues, so everybody the opening knows is looked for.
  const blanker = toBlanker([
    ...(anonymity.candidate ? namesOfCandidates(record, pseudonyms) : []),
    ...(anonymity.panelists ? [...pseudonyms.panelists.values()] : []),
  ]);
  const blanked = blankTexts(record, blanker);
  const withoutCandidate = anonymity.candidate ? withCandidate(blanked, pseudonyms) : blanked;
  return anonymity.panelists ? withPanel(withoutCandidate, pseudonyms) : withoutCandidate;
}

/** The candidate of the record first: whoever shares a name with them is taken for them. */
function namesOfCandidates(
  { candidacyId, candidate }: CandidacyRecord,
  { candidates }: Pseudonyms,
): readonly BlankedName[] {
  const own = candidates.get(candidacyId);
  return [
    ...(own ? [own] : []),
    ...candidates.values(),
    { name: candidate.company, label: 'their company', whole: true },
  ];
}

function blankTexts(record: CandidacyRecord, blanker: Blanker): CandidacyRecord {
  const words = (text: string) => blanker(text).text;
  const { need } = record.opening;
  return {
    ...record,
    headline: words(record.headline),
    opening: { ...record.opening, need: need && { ...need, because: words(need.because) } },
    interviews: record.interviews.map((interview) => ({ ...interview, title: words(interview.title) })),
    outstanding: record.outstanding.map((owed) => ({ ...owed, interview: words(owed.interview) })),
    cards: record.cards.map((card) => blankCard(card, blanker)),
    decisions: record.decisions.map((decision) => ({
      ...decision,
      rationale: words(decision.rationale),
      differsBecause: words(decision.differsBecause),
    })),
  };
}

function blankCard(card: RecordedCard, blanker: Blanker): RecordedCard {
  return {
    ...card,
    summary: blanker(card.summary).text,
    amendmentReason: blanker(card.amendmentReason).text,
    notes: card.notes.map((note) => {
      const { text, placeOf } = blanker(note.text);
      const evidence = note.evidence.map((passage) => ({
        ...passage,
        start: placeOf(passage.start, 'start'),
        end: placeOf(passage.end, 'end'),
      }));
      return { ...note, text, evidence };
    }),
  };
}

function withCandidate(record: CandidacyRecord, { candidates }: Pseudonyms): CandidacyRecord {
  const { id, label } = candidates.get(record.candidacyId) ?? { id: 'candidate', label: 'Candidate' };
  return {
    ...record,
    candidacyId: id,
    headline: '',
    candidate: { id, name: label, title: '', company: '' },
  };
}

function withPanel(record: CandidacyRecord, { panelists }: Pseudonyms): CandidacyRecord {
  const idOf = (id: string) => panelists.get(id)?.id ?? 'panelist';
  const { recommendation } = record;
  return {
    ...record,
    people: record.people.map(({ id }) => ({
      id: idOf(id),
      name: panelists.get(id)?.label ?? 'Somebody',
      email: null,
    })),
    interviews: record.interviews.map((interview) => ({
      ...interview,
      panelistIds: interview.panelistIds.map(idOf).sort(),
    })),
    cards: record.cards.map((card) => ({
      ...card,
      panelistId: idOf(card.panelistId),
      // Whoever imports is one of the team, and may be one of the panel.
      ...(card.imported ? { imported: { ...card.imported, by: '' } } : {}),
    })),
    outstanding: record.outstanding.map((owed) => ({ ...owed, panelistId: idOf(owed.panelistId) })),
    decisions: record.decisions.map((decision) => ({ ...decision, byId: idOf(decision.byId) })),
    recommendation: recommendation && {
      ...recommendation,
      value: withMarks(recommendation.value, idOf),
      cards: recommendation.cards.map((card): PanelCard => ({ ...card, panelist: idOf(card.panelist) })),
    },
  };
}

function withMarks(value: Recommendation, idOf: (id: string) => string): Recommendation {
  const competencies = toRecord(COMPETENCIES, (competency): CompetencySummary => {
    const summary = value.summary.competencies[competency];
    if (summary.kind === 'not_observed') return summary;
    const marks = summary.marks.map((mark) => ({ ...mark, panelist: idOf(mark.panelist) }));
    return { ...summary, marks };
  });
  return { ...value, summary: { ...value.summary, competencies } };
}

function toLetters(index: number): string {
  const letter = String.fromCharCode('A'.charCodeAt(0) + (index % 26));
  return index < 26 ? letter : `${toLetters(Math.floor(index / 26) - 1)}${letter}`;
}
