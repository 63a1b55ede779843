import { COMPETENCIES, type Competency, type RatingLevel, type Ratings } from '../rubric/competency';
import type { Rubric } from '../rubric/rubric';
import { toRecord } from '../to-record';
import type { PastCard, PastFile, PastMark } from './past-cards';

/** What each attribute of a file goes into; null for one that is kept as text. */
export type AttributeMapping = ReadonlyMap<string, Competency | null>;

export type CompetencyTitles = Readonly<Record<Competency, string>>;

export function titlesIn({ competencies }: Pick<Rubric, 'competencies'>): CompetencyTitles {
  return toRecord(COMPETENCIES, (competency) => competencies[competency].title);
}

/** Each attribute of a file once, in the order of the file, with the cards that name it. */
export function listAttributes({ cards }: Pick<PastFile, 'cards'>) {
  const found = new Map<string, number>();
  for (const card of cards) {
    for (const { attribute } of card.marks) found.set(attribute, (found.get(attribute) ?? 0) + 1);
  }
  return [...found].map(([attribute, count]) => ({ attribute, cards: count }));
}

/** The competency an attribute names: by its title or by our own word for it; null where no other word would do. */
function suggestCompetency(attribute: string, titles: CompetencyTitles): Competency | null {
  const plain = plainWords(attribute);
  return (
    COMPETENCIES.find(
      (competency) => plain === plainWords(titles[competency]) || plain === plainWords(competency),
    ) ?? null
  );
}

/** What was chosen for an attribute, else what its name says. */
export function competencyOf(
  attribute: string,
  mapping: AttributeMapping,
  titles: CompetencyTitles,
): Competency | null {
  const chosen = mapping.get(attribute);
  return chosen === undefined ? suggestCompetency(attribute, titles) : chosen;
}

export type MappedMarks =
  | { readonly ok: true; readonly ratings: Ratings; readonly asText: string }
  | { readonly ok: false; readonly attributes: readonly [string, string] };

/**
 * The marks of a card by our competencies; one that no attribute marks was not observed. `asText` is what has no place
 * among them, a line each: attributes that are not mapped, marks between our levels, and what was written beside marks.
 */
export function mapMarks(
  card: Pick<PastCard, 'marks'>,
  goesInto: (attribute: string) => Competency | null,
): MappedMarks {
  const marked = new Map<Competency, { readonly attribute: string; readonly level: RatingLevel }>();
  for (const { attribute, mark } of card.marks) {
    const competency = goesInto(attribute);
    if (competency === null || mark === null || mark === 'middle') continue;
    const before = marked.get(competency);
    if (before && before.level !== mark) return { ok: false, attributes: [before.attribute, attribute] };
    marked.set(competency, { attribute, level: mark });
  }
  return {
    ok: true,
    ratings: toRecord(COMPETENCIES, (competency) => marked.get(competency)?.level ?? null),
    asText: card.marks.flatMap((mark) => tell(mark, goesInto(mark.attribute))).join('\n'),
  };
}

/** The four points and the middle in the words other systems have for them. */
const MARK_WORDS = { 1: 'definitely not', 2: 'no', middle: 'mixed', 3: 'yes', 4: 'strong yes' } as const;

function tell({ attribute, mark, note }: PastMark, competency: Competency | null): readonly string[] {
  const kept = competency === null || mark === 'middle' ? mark : null;
  const parts = [kept === null ? '' : MARK_WORDS[kept], note].filter((part) => part !== '');
  return parts.length === 0 ? [] : [`${attribute}: ${parts.join('. ')}`];
}

function plainWords(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
