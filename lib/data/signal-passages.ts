import { prisma } from './database/current';
import { recordReveals } from './reveal';
import { reachableCandidacies, type Scope, sealedCandidacies } from './scope';

const PAGE_SIZE = 20;

/** Words a panelist keeps as evidence of a signal, with whose they are, about whom and in answer to what. */
export type SignalPassage = {
  readonly id: string;
  readonly quote: string;
  readonly candidate: string;
  readonly candidacyId: string;
  readonly opening: { readonly title: string; readonly company: string; readonly sample: boolean };
  readonly author: string;
  readonly question: string;
  readonly questionId: string;
  readonly scorecardId: string;
  readonly submittedAt: string;
};

export type SignalPassages = {
  /** Of all pages, and only of what the person may read. */
  readonly total: number;
  /** From 1; the last page where a later one was asked for. */
  readonly page: number;
  readonly pages: number;
  readonly firstPosition: number;
  readonly passages: readonly SignalPassage[];
};

/**
 * The passages confirmed or added under a signal on cards that count, newest card first: those of candidacies whose
 * panel the person may read, and no trace of any other, not even in the total. What is shown of peers is remembered
 * before it is handed out.
 */
export async function listPassagesOfSignal(
  scope: Scope,
  signalId: string,
  { page, now }: { readonly page: number; readonly now: Date },
): Promise<SignalPassages> {
  const ids = await listEvidenceIds(signalId, await listOpenCandidacies(scope, signalId));
  const pages = Math.max(1, Math.ceil(ids.length / PAGE_SIZE));
  const shownPage = Math.min(page, pages);
  const start = (shownPage - 1) * PAGE_SIZE;
  const rows = await readRows(ids.slice(start, start + PAGE_SIZE));
  const ofPeers = rows.filter(({ authorId }) => authorId !== scope.personId);
  await recordReveals(scope, [...new Set(ofPeers.map(({ passage }) => passage.candidacyId))], now);
  return {
    total: ids.length,
    page: shownPage,
    pages,
    firstPosition: start + 1,
    passages: rows.map(({ passage }) => passage),
  };
}

/** Those that `panel.read` opens to the person, of whose cards one names the signal. */
async function listOpenCandidacies(scope: Scope, signal: string): Promise<readonly string[]> {
  const rows = await prisma().candidacy.findMany({
    where: {
      AND: [
        reachableCandidacies(scope),
        { NOT: sealedCandidacies(scope) },
        {
          interviews: {
            some: {
              assignments: {
                some: { scorecards: { some: { notes: { some: { evidence: { some: { signal } } } } } } },
              },
            },
          },
        },
      ],
    },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

/** The same cards count here as for the recommendation: the newest submitted revision, of no cancelled interview. */
async function listEvidenceIds(signal: string, candidacyIds: readonly string[]): Promise<readonly string[]> {
  if (candidacyIds.length === 0) return [];
  const rows = await prisma().$queryRaw<{ id: string }[]>`
    WITH latest AS (
      SELECT DISTINCT ON (s.interview_id, s.panelist_id) s.id, s.submitted_at
      FROM scorecard s JOIN interview i ON i.id = s.interview_id
      WHERE s.status = 'submitted' AND i.cancelled_at IS NULL
        AND i.candidacy_id = ANY(${[...candidacyIds]}::text[])
      ORDER BY s.interview_id, s.panelist_id, s.revision DESC
    )
    SELECT e.id
    FROM evidence e JOIN note n ON n.id = e.note_id JOIN latest ON latest.id = n.scorecard_id
      JOIN question q ON q.id = n.question_id
    WHERE e.signal = ${signal} AND e.origin IN ('confirmed', 'added')
    ORDER BY latest.submitted_at DESC, latest.id, q.position, e.start, e.id`;
  return rows.map(({ id }) => id);
}

/** In the order of the ids. */
async function readRows(
  ids: readonly string[],
): Promise<readonly { readonly authorId: string; readonly passage: SignalPassage }[]> {
  const rows = await prisma().evidence.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      start: true,
      end: true,
      note: {
        select: {
          text: true,
          question: { select: { id: true, text: true } },
          scorecard: {
            select: {
              id: true,
              submittedAt: true,
              assignment: {
                select: {
                  person: { select: { id: true, name: true } },
                  interview: {
                    select: {
                      candidacy: {
                        select: {
                          id: true,
                          candidate: { select: { name: true } },
                          opening: { select: { title: true, company: true, sample: true } },
                        },
                      },
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    if (!row?.note.scorecard.submittedAt) return [];
    const { text, question, scorecard } = row.note;
    const { person, interview } = scorecard.assignment;
    const passage = {
      id,
      quote: text.slice(row.start, row.end),
      candidate: interview.candidacy.candidate.name,
      candidacyId: interview.candidacy.id,
      opening: interview.candidacy.opening,
      author: person.name,
      question: question.text,
      questionId: question.id,
      scorecardId: scorecard.id,
      submittedAt: row.note.scorecard.submittedAt.toISOString(),
    };
    return [{ authorId: person.id, passage }];
  });
}
