import { channelOf } from '../domain/candidate-import/channel-text';
import { checkRows } from '../domain/candidate-import/import-row';
import { planImport } from '../domain/candidate-import/plan-import';
import type { CandidatesToImport } from '../schemas/candidate-import';
import { recordAudit } from './audit';
import { addPlanned, fillPlanned } from './candidate-import-rows';
import { type Connection, prisma } from './database/current';
import { listKnownPeople } from './known-people';
import { lockOpening } from './opening-lock';
import type { Scope } from './scope';

/** What came of an import, in rows of the file; `added` counts candidacies. */
export type ImportResult = {
  readonly added: number;
  readonly filled: number;
  readonly kept: number;
  readonly leftOut: number;
};

export type ImportOutcome =
  | { readonly ok: true; readonly value: ImportResult }
  | { readonly ok: false; readonly code: 'opening_closed' | 'not_found' }
  | { readonly ok: false; readonly code: 'invalid'; readonly fields: Readonly<Record<string, string>> };

/**
 * Brings the candidates of a file into an opening, in one transaction. The rows are checked and planned again as the
 * page did it; who is known is read anew, so that somebody added meanwhile is not doubled. The same id a second time
 * is answered with what came of the first.
 */
export async function importCandidates(
  scope: Scope,
  { openingId, importId, take, rows, channels, choices }: CandidatesToImport,
  now: Date,
): Promise<ImportOutcome> {
  return prisma().$transaction(
    async (tx) => {
      const status = await lockOpening(tx, openingId);
      const before = await findImport(tx, scope, openingId, importId);
      if (before) return before;
      if (status !== 'open') return { ok: false, code: 'opening_closed' };
      const { good, problems } = checkRows(rows, scope.email);
      const wrong = new Set(problems.map(({ row }) => row)).size;
      if (take === 'all' && wrong > 0) return { ok: false, code: 'invalid', fields: { '': notAll(wrong) } };
      const known = await listKnownPeople(scope, openingId, addressesOf(good), tx);
      const plan = planImport(good, known, choices);
      await addPlanned(tx, openingId, plan.deeds, (source) => channelOf(source, channels), now);
      await fillPlanned(tx, plan.deeds);
      const result = { added: plan.added, filled: plan.filled, kept: plan.kept, leftOut: wrong };
      await tx.candidateImport.create({
        data: { id: importId, openingId, createdById: scope.personId, ...result },
      });
      await recordAudit(tx, scope.personId, {
        action: 'candidates.imported',
        resource: 'opening',
        resourceId: openingId,
        openingId,
        detail: result,
      });
      return { ok: true, value: result };
    },
    { timeout: 60_000 },
  );
}

/** An import under this id: its result for whoever made it here, not found for anybody else. */
async function findImport(
  tx: Connection,
  scope: Scope,
  openingId: string,
  importId: string,
): Promise<ImportOutcome | null> {
  const made = await tx.candidateImport.findUnique({ where: { id: importId } });
  if (!made) return null;
  if (made.openingId !== openingId || made.createdById !== scope.personId) {
    return { ok: false, code: 'not_found' };
  }
  const { added, filled, kept, leftOut } = made;
  return { ok: true, value: { added, filled, kept, leftOut } };
}

function addressesOf(rows: readonly { readonly email: string }[]): readonly string[] {
  return [...new Set(rows.map(({ email }) => email).filter((email) => email !== ''))];
}

function notAll(wrong: number): string {
  const some = wrong === 1 ? 'One row has' : `${wrong} rows have`;
  return `${some} something wrong, so nothing was imported. Put it right, or import the good rows alone.`;
}
