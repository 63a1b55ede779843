import { z } from 'zod';
import { SOURCE_CHANNELS, type SourceChannel } from '../domain/candidate/source-channel';
import { channelKey } from '../domain/candidate-import/channel-text';
import { type ImportRow, MOST_ROWS } from '../domain/candidate-import/import-row';
import { CHOICES_OF, type MergeChoices } from '../domain/candidate-import/plan-import';
import { id } from './text';

/** Longest text of one cell; what is too long for its field is refused with its row, not here. */
const cell = z.string().max(400);
const rowNumber = z.int().min(1).max(1_000_000);
const rows = (what: string) => ({ error: `At most ${MOST_ROWS} ${what} can be imported at once.` });

const Row: z.ZodType<ImportRow> = z.object({
  row: rowNumber,
  name: cell,
  email: cell,
  currentTitle: cell,
  currentCompany: cell,
  headline: cell,
  source: cell,
  extraCells: z.boolean(),
});

/** The addresses of a file, to hear which of them are known. */
export const AddressesToCheck = z.object({
  openingId: id,
  emails: z
    .array(z.string().max(400))
    .max(MOST_ROWS, rows('addresses'))
    .transform((emails) =>
      [...new Set(emails.map((email) => email.toLowerCase()))].filter((email) => email !== ''),
    ),
});

const Choices = z
  .object({
    forAll: z.object({
      file: z.enum(CHOICES_OF.file),
      here: z.enum(CHOICES_OF.here),
      elsewhere: z.enum(CHOICES_OF.elsewhere),
    }),
    forRow: z.array(z.tuple([rowNumber, z.enum(['keep', 'fill', 'apart'])])).max(MOST_ROWS),
  })
  .transform(({ forAll, forRow }): MergeChoices => ({ forAll, forRow: new Map(forRow) }));

export const CandidatesToImport = z.object({
  openingId: id,
  /** Drawn by the browser: the same id twice is one import. */
  importId: z.uuid(),
  /** `all`: nothing unless every row is good. */
  take: z.enum(['all', 'good']),
  rows: z.array(Row).min(1, 'There is no row to import.').max(MOST_ROWS, rows('rows')),
  channels: z
    .array(z.tuple([cell, z.enum(SOURCE_CHANNELS)]))
    .max(MOST_ROWS)
    .transform((pairs): ReadonlyMap<string, SourceChannel> => {
      return new Map(pairs.map(([text, channel]) => [channelKey(text), channel]));
    }),
  choices: Choices,
});
export type CandidatesToImport = z.output<typeof CandidatesToImport>;
export type CandidateImportInput = z.input<typeof CandidatesToImport>;
