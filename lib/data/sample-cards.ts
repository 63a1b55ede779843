import { SIGNAL_CATALOGUE } from '../domain/orientation/catalogue';
import { COMPETENCIES } from '../domain/rubric/competency';
import { locateQuote } from '../domain/sample/locate-quote';
import type { SampleCardContent, SampleInterview, SampleNote } from '../domain/sample/sample';
import type { Connection } from './database/current';
import { refreshRecommendation } from './panel';

const MINUTE = 60_000;

/** Where the sample's interviews go. */
export type SamplePlace = {
  readonly openingId: string;
  readonly candidacies: ReadonlyMap<string, string>;
  readonly people: ReadonlyMap<string, string>;
  readonly loader: string;
  readonly now: Date;
};

export type PlacedInterview = {
  readonly id: string;
  readonly candidacyId: string;
  readonly sample: SampleInterview;
  readonly startsAt: Date;
  /** First card of each panelist, by person. */
  readonly cards: ReadonlyMap<string, string>;
  /** Questions of the kit version, by key. */
  readonly questions: ReadonlyMap<string, string>;
};

type Submission = {
  readonly interview: PlacedInterview;
  readonly panelistId: string;
  readonly at: Date;
  readonly content: SampleCardContent;
  readonly amendment: { readonly reason: string; readonly peersSeen: boolean; readonly begunAt: Date } | null;
};

/** Fills and submits the cards in the order their authors did, so that each recommendation follows its card. */
export async function loadSampleCards(
  tx: Connection,
  given: { interviews: readonly PlacedInterview[]; people: ReadonlyMap<string, string> },
): Promise<void> {
  for (const interview of given.interviews) {
    for (const draft of interview.sample.drafts) {
      const panelistId = given.people.get(draft.panelist) ?? '';
      const scorecardId = interview.cards.get(panelistId) ?? '';
      await writeNotes(tx, { scorecardId, interview, notes: draft.notes, evidence: [] });
      const leftAt = new Date(endOf(interview) + 10 * MINUTE);
      await tx.scorecard.update({ where: { id: scorecardId }, data: { version: 1, updatedAt: leftAt } });
    }
  }
  const submissions = given.interviews
    .flatMap((interview) => listSubmissions(interview, given.people))
    .sort((a, b) => a.at.getTime() - b.at.getTime());
  for (const submission of submissions) {
    await submit(tx, submission);
    await refreshRecommendation(tx, submission.interview.candidacyId, submission.at);
  }
}

function listSubmissions(
  interview: PlacedInterview,
  people: ReadonlyMap<string, string>,
): readonly Submission[] {
  return interview.sample.cards.flatMap((card): Submission[] => {
    const panelistId = people.get(card.panelist) ?? '';
    const at = new Date(endOf(interview) + card.submittedAfterMinutes * MINUTE);
    const first = { interview, panelistId, at, content: card.content, amendment: null };
    if (!card.amendment) return [first];
    const { afterMinutes, content, ...amendment } = card.amendment;
    const amendedAt = at.getTime() + afterMinutes * MINUTE;
    const begunAt = new Date(amendedAt - 15 * MINUTE);
    return [first, { ...first, at: new Date(amendedAt), content, amendment: { ...amendment, begunAt } }];
  });
}

function endOf(interview: PlacedInterview): number {
  return interview.startsAt.getTime() + interview.sample.durationMinutes * MINUTE;
}

async function submit(tx: Connection, submission: Submission): Promise<void> {
  const { interview, panelistId, content, amendment, at } = submission;
  const scorecardId = amendment
    ? await beginAmendment(tx, { ...submission, amendment })
    : (interview.cards.get(panelistId) ?? '');
  await writeNotes(tx, { scorecardId, interview, notes: content.notes, evidence: content.evidence });
  await tx.rating.createMany({
    data: COMPETENCIES.map((competency) => ({ scorecardId, competency, level: content.ratings[competency] })),
  });
  await tx.scorecard.update({
    where: { id: scorecardId },
    data: {
      status: 'submitted',
      version: 1,
      submittedAt: at,
      updatedAt: at,
      overall: content.overall,
      roleOpinion: content.roleOpinion,
      summary: content.summary,
      amendmentReason: amendment?.reason ?? null,
      peersSeen: amendment?.peersSeen ?? false,
    },
  });
}

async function beginAmendment(
  tx: Connection,
  { interview, panelistId, amendment }: Submission & { amendment: NonNullable<Submission['amendment']> },
): Promise<string> {
  if (amendment.peersSeen) {
    await tx.peerReveal.createMany({
      data: [{ candidacyId: interview.candidacyId, personId: panelistId, firstSeenAt: amendment.begunAt }],
      skipDuplicates: true,
    });
  }
  const { id } = await tx.scorecard.create({
    data: { interviewId: interview.id, panelistId, revision: 2, createdAt: amendment.begunAt },
    select: { id: true },
  });
  return id;
}

async function writeNotes(
  tx: Connection,
  card: {
    scorecardId: string;
    interview: PlacedInterview;
    notes: readonly SampleNote[];
    evidence: SampleCardContent['evidence'];
  },
): Promise<void> {
  for (const { question, text } of card.notes) {
    const questionId = card.interview.questions.get(question);
    if (!questionId) throw new Error(`The standard kit has no question "${question}".`);
    await tx.note.create({
      data: {
        scorecardId: card.scorecardId,
        questionId,
        text,
        evidence: {
          create: card.evidence
            .filter((evidence) => evidence.question === question)
            .map(({ quote, signal, orientation, origin }) => ({
              ...locateQuote(text, quote),
              signal,
              orientation,
              origin,
              catalogueVersion: SIGNAL_CATALOGUE.version,
            })),
        },
      },
    });
  }
}
