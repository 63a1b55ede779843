import type { DecidedSuggestions } from '../domain/calibration/calibration';
import type { EvidenceOrigin, Orientation } from '../domain/orientation/orientation';
import type { PassageCount } from '../domain/suggestion-record/outcome';
import { countKept } from '../domain/suggestion-record/suggestion-record';
import { prisma } from './database/current';

type Row = Omit<PassageCount, 'suggested' | 'origin' | 'orientation'> & {
  readonly panelist: string;
  readonly origin: EvidenceOrigin;
  readonly orientation: Orientation;
  readonly suggestedOrientation: Orientation | null;
  readonly suggestedSignal: string | null;
};

/** What became of suggestions on these cards, by panelist. Applies no policy: its one caller chose the cards. */
export async function countDecidedSuggestions(
  scorecardIds: readonly string[],
): Promise<readonly DecidedSuggestions[]> {
  const rows = await prisma().$queryRaw<Row[]>`
    SELECT s.panelist_id AS "panelist",
      e.origin::text AS "origin", e.orientation::text AS "orientation", e.signal AS "signal",
      e.suggested_orientation::text AS "suggestedOrientation", e.suggested_signal AS "suggestedSignal",
      e.passage_changed AS "passageChanged", e.reader_version AS "readerVersion",
      to_char(s.submitted_at AT TIME ZONE 'UTC', 'YYYY-MM') AS "month",
      count(*)::int AS "passages"
    FROM evidence e JOIN note n ON n.id = e.note_id JOIN scorecard s ON s.id = n.scorecard_id
    WHERE s.id = ANY(${[...scorecardIds]}::text[])
    GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9`;
  const panelists = [...new Set(rows.map(({ panelist }) => panelist))];
  return panelists.map((panelist) => ({
    panelist,
    ...countKept(
      rows
        .filter((row) => row.panelist === panelist)
        .map(({ suggestedOrientation, suggestedSignal, ...row }) => ({
          ...row,
          suggested:
            suggestedOrientation && suggestedSignal
              ? { orientation: suggestedOrientation, signal: suggestedSignal }
              : null,
        })),
    ),
  }));
}
