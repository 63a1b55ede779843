import { decodeFile } from '@/lib/domain/candidate-import/decode-file';
import { type CardFileProblem, LARGEST_CARD_FILE } from '@/lib/domain/scorecard-import/card-file-problem';
import type { ReadCards } from '@/lib/domain/scorecard-import/plan-cards';

export type OpenedCards = { readonly name: string; readonly text: string; readonly read: ReadCards };

export type CardOpening =
  | { readonly ok: true; readonly file: OpenedCards }
  | { readonly ok: false; readonly problem: CardFileProblem };

/** Reads a file in this browser, by the functions that read it again on the server when it is imported. */
export async function openCardFile(file: File): Promise<CardOpening> {
  if (file.size > LARGEST_CARD_FILE) return { ok: false, problem: { kind: 'too_large' } };
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return { ok: false, problem: { kind: 'unreadable' } };
  const decoded = decodeFile(new Uint8Array(bytes));
  if (!decoded.ok) {
    return { ok: false, problem: { kind: decoded.problem.kind === 'workbook' ? 'workbook' : 'not_text' } };
  }
  // The reader of both shapes is fetched with the first file, not with the page.
  const { readCardFile } = await import('@/lib/schemas/card-file');
  const found = readCardFile(decoded.text);
  if (!found.ok) return found;
  return { ok: true, file: { name: file.name, text: decoded.text, read: found.read } };
}
