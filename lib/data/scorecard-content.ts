import { SIGNAL_CATALOGUE } from '../domain/orientation/catalogue';
import type { Competency, RatingLevel } from '../domain/rubric/competency';
import type { CardContent, CardEvidence } from '../domain/scorecard/content';
import type { Prisma } from '../generated/prisma/client';
import type { Connection } from './database/current';

/** The one place that says which rows the content of a card is read from. */
export const CONTENT_FIELDS = {
  overall: true,
  roleOpinion: true,
  summary: true,
  ratings: { select: { competency: true, level: true } },
  notes: {
    orderBy: { question: { position: 'asc' } },
    select: {
      id: true,
      questionId: true,
      text: true,
      evidence: {
        orderBy: [{ start: 'asc' }, { end: 'asc' }, { signal: 'asc' }],
        select: {
          start: true,
          end: true,
          orientation: true,
          signal: true,
          origin: true,
          confidence: true,
          readerVersion: true,
          suggestedOrientation: true,
          suggestedSignal: true,
          passageChanged: true,
        },
      },
    },
  },
} satisfies Prisma.ScorecardSelect;

export type ContentRow = Prisma.ScorecardGetPayload<{ select: typeof CONTENT_FIELDS }>;

export function toContent(row: ContentRow): CardContent {
  return {
    overall: row.overall,
    roleOpinion: row.roleOpinion,
    summary: row.summary,
    ratings: toRatings(row.ratings),
    notes: row.notes.map(({ questionId, text, evidence }) => ({
      questionId,
      text,
      evidence: evidence.map(toPassage),
    })),
  };
}

export function toPassage({
  suggestedOrientation: orientation,
  suggestedSignal: signal,
  passageChanged,
  ...passage
}: ContentRow['notes'][number]['evidence'][number]): CardEvidence {
  const changedFrom = orientation && signal ? { orientation, signal, passageChanged } : null;
  return { ...passage, changedFrom };
}

function toRatings(rows: ContentRow['ratings']): CardContent['ratings'] {
  const ratings: Partial<Record<Competency, RatingLevel | null>> = {};
  // The database admits 1 to 4 or null only.
  for (const { competency, level } of rows) ratings[competency] = level as RatingLevel | null;
  return ratings;
}

/** Writes the parts of a card anew in place of what was there. The card's own row is left to the caller. */
export async function replaceParts(tx: Connection, scorecardId: string, content: CardContent): Promise<void> {
  await tx.rating.deleteMany({ where: { scorecardId } });
  await tx.note.deleteMany({ where: { scorecardId } });
  await tx.rating.createMany({
    data: Object.entries(content.ratings).map(([competency, level]) => ({
      scorecardId,
      competency: competency as Competency,
      level,
    })),
  });
  const notes = await tx.note.createManyAndReturn({
    data: content.notes.map(({ questionId, text }) => ({ scorecardId, questionId, text })),
    select: { id: true, questionId: true },
  });
  const ids = new Map(notes.map((note) => [note.questionId, note.id]));
  await tx.evidence.createMany({
    data: content.notes.flatMap((note) =>
      note.evidence.map((passage) => ({
        noteId: ids.get(note.questionId) ?? '',
        start: passage.start,
        end: passage.end,
        orientation: passage.orientation,
        signal: passage.signal,
        origin: passage.origin,
        confidence: passage.confidence,
        readerVersion: passage.readerVersion,
        suggestedOrientation: passage.changedFrom?.orientation ?? null,
        suggestedSignal: passage.changedFrom?.signal ?? null,
        passageChanged: passage.changedFrom?.passageChanged ?? false,
        catalogueVersion: SIGNAL_CATALOGUE.version,
      })),
    ),
  });
}
