import type { ImportedMark } from '../domain/scorecard-import/imported-mark';
import type { Prisma } from '../generated/prisma/client';

/** What tells that a card was imported; its private notes are read by its author's page alone. */
export const IMPORTED_FIELDS = {
  roleOpinionGiven: true,
  importedBy: { select: { createdAt: true, kind: true, createdBy: { select: { name: true } } } },
} satisfies Prisma.ImportedCardSelect;

type ImportedRow = Prisma.ImportedCardGetPayload<{ select: typeof IMPORTED_FIELDS }>;

export function toImportedMark(row: ImportedRow | null): ImportedMark | null {
  if (!row) return null;
  const { createdAt, kind, createdBy } = row.importedBy;
  return {
    at: createdAt.toISOString(),
    by: createdBy.name,
    from: kind,
    roleOpinionGiven: row.roleOpinionGiven,
  };
}
