import type { SourceChannel } from '../domain/candidate/source-channel';
import type { ImportRow } from '../domain/candidate-import/import-row';
import type { PlannedDeed } from '../domain/candidate-import/plan-import';
import type { Connection } from './database/current';
import type { KnownRecord } from './known-people';
import { orderedIds } from './ordered-ids';

type Deed = PlannedDeed<KnownRecord>;

/** Rows in one statement. The embedded database works on our own thread: between two, other requests get their turn. */
const AT_ONCE = 500;

/** Puts everybody forward who is new to this opening, in the order of the file. */
export async function addPlanned(
  tx: Connection,
  openingId: string,
  deeds: readonly Deed[],
  channelOf: (source: string) => SourceChannel,
  now: Date,
): Promise<void> {
  const arriving = deeds.filter(({ kind }) => kind === 'add' || kind === 'link');
  const ids = { people: orderedIds(arriving.length, now), candidacies: orderedIds(arriving.length, now) };
  for (let from = 0; from < arriving.length; from += AT_ONCE) {
    const part = arriving.slice(from, from + AT_ONCE);
    const newIds = ids.people.slice(from, from + AT_ONCE);
    const candidacyIds = ids.candidacies.slice(from, from + AT_ONCE);
    const same = await listSamePeople(tx, part);
    const candidateIds = part.map((deed, at) =>
      deed.kind === 'link' ? deed.known.candidateId : (same.get(identityOf(deed.row)) ?? newIds[at] ?? ''),
    );
    const created = part.flatMap(({ row }, at) => (candidateIds[at] === newIds[at] ? [{ row, at }] : []));
    await tx.$executeRaw`
      INSERT INTO candidate (id, name, email, current_title, current_company)
      SELECT id, name, nullif(email, ''), title, company
      FROM unnest(${created.map(({ at }) => newIds[at])}::text[], ${texts(created, 'name')}::text[],
        ${texts(created, 'email')}::text[], ${texts(created, 'currentTitle')}::text[],
        ${texts(created, 'currentCompany')}::text[]) AS given (id, name, email, title, company)`;
    await tx.$executeRaw`
      INSERT INTO candidacy (id, opening_id, candidate_id, source_channel, source_text, headline, created_at)
      SELECT id, ${openingId}, candidate_id, channel::"SourceChannel", source, headline, ${now}::timestamptz
      FROM unnest(${candidacyIds}::text[], ${candidateIds}::text[],
        ${part.map(({ row }) => channelOf(row.source))}::text[], ${texts(part, 'source')}::text[],
        ${texts(part, 'headline')}::text[]) AS given (id, candidate_id, channel, source, headline)`;
  }
}

/** Fills what entries leave blank. What stands there is never changed. */
export async function fillPlanned(tx: Connection, deeds: readonly Deed[]): Promise<void> {
  const filling = deeds.flatMap((deed) =>
    deed.kind === 'fill' || (deed.kind === 'link' && deed.fill) ? [deed] : [],
  );
  for (let from = 0; from < filling.length; from += AT_ONCE) {
    const part = filling.slice(from, from + AT_ONCE);
    await tx.$executeRaw`
      UPDATE candidate SET
        current_title = coalesce(nullif(current_title, ''), given.title),
        current_company = coalesce(nullif(current_company, ''), given.company)
      FROM unnest(${part.map(({ known }) => known.candidateId)}::text[], ${texts(part, 'currentTitle')}::text[],
        ${texts(part, 'currentCompany')}::text[]) AS given (id, title, company)
      WHERE candidate.id = given.id`;
    const inside = part.filter(({ kind }) => kind === 'fill');
    await tx.$executeRaw`
      UPDATE candidacy SET headline = coalesce(nullif(candidacy.headline, ''), given.headline)
      FROM unnest(${inside.map(({ known }) => known.candidacyId)}::text[], ${texts(inside, 'headline')}::text[])
        AS given (id, headline)
      WHERE candidacy.id = given.id`;
  }
}

/**
 * Rows of the same people from other openings, only where they say exactly what the file says, as when one candidate
 * is added by hand: nothing is shown of it and nothing changed.
 */
async function listSamePeople(tx: Connection, part: readonly Deed[]): Promise<ReadonlyMap<string, string>> {
  const emails = part.flatMap(({ kind, row }) => (kind === 'add' && row.email !== '' ? [row.email] : []));
  if (emails.length === 0) return new Map();
  const found = await tx.$queryRaw<(Identity & { id: string })[]>`
    SELECT id, name, email, current_title AS "currentTitle", current_company AS "currentCompany"
    FROM candidate WHERE email = ANY(${emails}::text[]) AND NOT EXISTS (
      SELECT 1 FROM candidacy JOIN opening ON opening.id = candidacy.opening_id
      WHERE candidacy.candidate_id = candidate.id AND opening.sample)
    ORDER BY created_at DESC`;
  return new Map(found.map((person) => [identityOf(person), person.id]));
}

function identityOf({ name, email, currentTitle, currentCompany }: Identity): string {
  return JSON.stringify([name, email, currentTitle, currentCompany]);
}
type Identity = Pick<ImportRow, 'name' | 'email' | 'currentTitle' | 'currentCompany'>;

function texts(deeds: readonly { readonly row: ImportRow }[], field: keyof Identity | 'headline' | 'source') {
  return deeds.map(({ row }) => row[field]);
}
