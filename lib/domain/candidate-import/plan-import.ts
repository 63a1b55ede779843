import type { ImportRow } from './import-row';

/** What is done with a row whose address is known already. */
export type MergeChoice =
  /** What is on record stays as it is. */
  | 'keep'
  /** What is on record stays, and its blanks are filled from the row. */
  | 'fill'
  /** Only for somebody known from another opening: added here as the file has them, beside the other record. */
  | 'apart';

export const DUPLICATE_GROUPS = ['file', 'here', 'elsewhere'] as const;
/** Where the address is known from: a row above, this opening, another opening. */
export type DuplicateGroup = (typeof DUPLICATE_GROUPS)[number];

export const CHOICES_OF = {
  file: ['fill', 'keep'],
  here: ['fill', 'keep'],
  elsewhere: ['apart', 'keep', 'fill'],
} as const satisfies Readonly<Record<DuplicateGroup, readonly MergeChoice[]>>;

/** A choice for each group, and those made for single rows, by their number. */
export type MergeChoices = {
  readonly forAll: Readonly<Record<DuplicateGroup, MergeChoice>>;
  readonly forRow: ReadonlyMap<number, MergeChoice>;
};

export const FIRST_CHOICES: MergeChoices = {
  forAll: { file: 'fill', here: 'fill', elsewhere: 'apart' },
  forRow: new Map(),
};

/** Somebody on record whom the importer may know of. */
export type KnownPerson = {
  readonly email: string;
  readonly group: 'here' | 'elsewhere';
  readonly name: string;
  readonly currentTitle: string;
  readonly currentCompany: string;
  /** The opening they are known from; null for this one. */
  readonly opening: string | null;
  /** Whether the importer may add to the record. */
  readonly mayFill: boolean;
};

export type Duplicate<Known extends KnownPerson = KnownPerson> = {
  readonly row: ImportRow;
  readonly choice: MergeChoice;
} & (
  | { readonly group: 'file'; readonly ofRow: number }
  | { readonly group: 'here' | 'elsewhere'; readonly known: Known }
);

/** What comes of one address, or of one row without any. */
export type PlannedDeed<Known extends KnownPerson = KnownPerson> = { readonly row: ImportRow } & (
  | { readonly kind: 'add' }
  /** The record known from another opening is put forward here. */
  | { readonly kind: 'link'; readonly known: Known; readonly fill: boolean }
  /** The blanks of a candidate of this opening are filled. */
  | { readonly kind: 'fill'; readonly known: Known }
  /** A candidate of this opening stays as they are. */
  | { readonly kind: 'keep'; readonly known: Known }
);

export type ImportPlan<Known extends KnownPerson = KnownPerson> = {
  readonly deeds: readonly PlannedDeed<Known>[];
  readonly duplicates: readonly Duplicate<Known>[];
  /** Candidacies that come of it. */
  readonly added: number;
  /** Rows that fill the blanks of a row above or of a candidate of this opening. */
  readonly filled: number;
  /** Rows that change nothing, as their address is known. */
  readonly kept: number;
};

/**
 * What an import of these rows, all of them good, does. Each address comes to one deed, whatever was chosen, so that
 * nobody is doubled; rows without an address are always somebody new.
 */
export function planImport<Known extends KnownPerson>(
  rows: readonly ImportRow[],
  known: readonly Known[],
  choices: MergeChoices,
): ImportPlan<Known> {
  const onRecord = indexKnown(known);
  const deeds: PlannedDeed<Known>[] = [];
  const deedOf = new Map<string, number>();
  const duplicates: Duplicate<Known>[] = [];
  for (const row of rows) {
    const at = row.email === '' ? undefined : deedOf.get(row.email);
    const above = at === undefined ? undefined : deeds[at];
    if (at !== undefined && above) {
      const choice = chosen(choices, 'file', row.row);
      duplicates.push({ row, choice, group: 'file', ofRow: above.row.row });
      if (choice === 'fill') deeds[at] = { ...above, row: fillBlanks(above.row, row) };
      continue;
    }
    if (row.email !== '') deedOf.set(row.email, deeds.length);
    const person = row.email === '' ? undefined : onRecord.get(row.email);
    if (!person) {
      deeds.push({ kind: 'add', row });
      continue;
    }
    const choice = chosen(choices, person.group, row.row);
    duplicates.push({ row, choice, group: person.group, known: person });
    deeds.push(toDeed(row, person, choice));
  }
  const filling = ({ choice, group }: Duplicate<Known>) => choice === 'fill' && group !== 'elsewhere';
  const added = deeds.filter(({ kind }) => kind === 'add' || kind === 'link').length;
  const filled = duplicates.filter(filling).length;
  return { deeds, duplicates, added, filled, kept: rows.length - added - filled };
}

/** The first row with what it leaves blank taken from the other. */
function fillBlanks(first: ImportRow, other: ImportRow): ImportRow {
  return {
    ...first,
    currentTitle: first.currentTitle || other.currentTitle,
    currentCompany: first.currentCompany || other.currentCompany,
    headline: first.headline || other.headline,
    source: first.source || other.source,
  };
}

function toDeed<Known extends KnownPerson>(
  row: ImportRow,
  known: Known,
  choice: MergeChoice,
): PlannedDeed<Known> {
  if (known.group === 'here') return { kind: choice === 'fill' ? 'fill' : 'keep', row, known };
  if (choice === 'apart') return { kind: 'add', row };
  return { kind: 'link', row, known, fill: choice === 'fill' && known.mayFill };
}

/** Somebody of this opening comes before the same address elsewhere. */
function indexKnown<Known extends KnownPerson>(known: readonly Known[]): ReadonlyMap<string, Known> {
  const found = new Map<string, Known>();
  for (const person of known) {
    const before = found.get(person.email);
    if (!before || (before.group === 'elsewhere' && person.group === 'here')) found.set(person.email, person);
  }
  return found;
}

function chosen({ forAll, forRow }: MergeChoices, group: DuplicateGroup, row: number): MergeChoice {
  const own = forRow.get(row);
  const open: readonly MergeChoice[] = CHOICES_OF[group];
  return own !== undefined && open.includes(own) ? own : forAll[group];
}
