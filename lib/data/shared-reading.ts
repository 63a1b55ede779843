import { kindOf } from '../domain/sharing/shared-link';
import { anonymise } from '../export/anonymise';
import { type Brief, type Taking, toBrief } from '../export/brief';
import { type CandidacyRecord, namesOf } from '../export/candidacy-record';
import { findCandidacyRecord } from './candidacy-record';
import { type ComparedColumn, type Comparison, findComparison } from './comparison';
import { prisma } from './database/current';
import { findPseudonyms } from './pseudonyms';
import { recordReveals } from './reveal';
import type { SharedReader, WorkingSharedLink } from './shared-visit';

export type Compared = Extract<Comparison, { kind: 'compared' }>;

/** What a link shows: plain values, without a name that is to stay inside and without anything that leads there. */
export type SharedContent = {
  readonly label: string;
  readonly expiresAt: string;
  readonly taking: Taking;
} & (
  | { readonly kind: 'brief'; readonly brief: Brief }
  | {
      readonly kind: 'comparison';
      readonly opening: { readonly title: string; readonly company: string };
      readonly methodVersion: string;
      readonly comparison: Compared;
    }
);

/**
 * Reads what a link shows as its maker may read it now, and writes that it was viewed. Null where it was closed while
 * it was being read. Whoever is known to read it is marked as having seen what others wrote.
 */
export async function viewSharedLink(
  link: WorkingSharedLink,
  reader: SharedReader,
  now: Date,
): Promise<SharedContent | null> {
  const content = await readSharedLink(link, now);
  if (!content) return null;
  await prisma().sharedLinkView.create({
    data: { linkId: link.id, at: now, passcode: link.passcodeHash !== null },
  });
  if (reader) await recordReveals(reader, link.candidacyIds, now);
  return content;
}

async function readSharedLink(link: WorkingSharedLink, now: Date): Promise<SharedContent | null> {
  const { maker, anonymity, label, expiresAt } = link;
  const records = await readRecords(link, now);
  const [first] = records;
  if (!first || records.length !== link.candidacyIds.length) return null;
  const taking = { at: now.toISOString(), by: anonymity.panelists ? '' : maker.name, anonymity };
  const brief = toBrief(first, taking);
  const frame = { label, expiresAt, taking };
  if (kindOf(records.length) === 'brief') return { ...frame, kind: 'brief', brief };
  const comparison = await findComparison(maker, link.openingId, { candidacyIds: link.candidacyIds, now });
  if (comparison?.kind !== 'compared') return null;
  const columns = comparison.columns.flatMap((column, index) => toColumn(column, records[index]));
  if (columns.length !== records.length) return null;
  const { title, company } = first.opening;
  return {
    ...frame,
    kind: 'comparison',
    opening: { title, company },
    methodVersion: brief.versions.method,
    comparison: { ...comparison, columns, names: Object.assign({}, ...records.map(namesOf)) },
  };
}

async function readRecords(
  { maker, openingId, candidacyIds, anonymity }: WorkingSharedLink,
  now: Date,
): Promise<readonly CandidacyRecord[]> {
  const pseudonyms = await findPseudonyms(openingId);
  const records: CandidacyRecord[] = [];
  for (const id of candidacyIds) {
    const record = await findCandidacyRecord(maker, id, now);
    if (record) records.push(anonymise(record, anonymity, pseudonyms));
  }
  return records;
}

/** The column of a comparison with all that names somebody taken from the record, where names may be left out. */
function toColumn(column: ComparedColumn, record: CandidacyRecord | undefined): readonly ComparedColumn[] {
  if (column.kind === 'sealed' || !record) return [];
  const { candidacyId, candidate, recommendation } = record;
  return [
    {
      ...column,
      candidacyId,
      name: candidate.name,
      work: [candidate.title, candidate.company].filter(Boolean).join(', '),
      standing: recommendation && { value: recommendation.value, cards: recommendation.cards },
    },
  ];
}
