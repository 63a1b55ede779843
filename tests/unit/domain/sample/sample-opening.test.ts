import { describe, expect, it } from 'vitest';
import { STANDARD_KIT } from '@/lib/domain/kit/standard-kit';
import { findSignal } from '@/lib/domain/orientation/catalogue';
import { COMPETENCIES, RATING_LEVELS } from '@/lib/domain/rubric/competency';
import { locateQuote } from '@/lib/domain/sample/locate-quote';
import type { SampleCard, SampleCardContent } from '@/lib/domain/sample/sample';
import { SAMPLE_OPENING } from '@/lib/domain/sample/sample-opening';

const MINUTES_PER_DAY = 24 * 60;
const { team, candidacies } = SAMPLE_OPENING;
const interviews = candidacies.flatMap((candidacy) => candidacy.interviews);
const cards = interviews.flatMap((interview) => interview.cards);
const revisions = cards.flatMap((card) =>
  card.amendment ? [card.content, card.amendment.content] : [card.content],
);
const notes = revisions.flatMap((revision) => revision.notes);

function noteUnder(content: SampleCardContent, question: string): string {
  const note = content.notes.find((candidate) => candidate.question === question);
  if (!note) throw new Error(`No note under ${question}.`);
  return note.text;
}

function current(card: SampleCard): SampleCardContent {
  return card.amendment?.content ?? card.content;
}

describe('the people of the sample', () => {
  it('are one hiring manager, one recruiter and interviewers, four of whom hand in cards', () => {
    const roles = team.map((person) => person.openingRole).sort();
    expect(roles).toEqual(['hiring_manager', 'interviewer', 'interviewer', 'interviewer', 'recruiter']);
    expect(new Set(cards.map((card) => card.panelist)).size).toBe(4);
  });

  it('can be reached nowhere: every address is under a reserved domain and used once', () => {
    const addresses = [...team, ...candidacies].map((person) => person.email);
    for (const address of addresses) expect(address).toMatch(/^[a-z.]+@[a-z]+\.example$/);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it('are four candidates from four channels', () => {
    expect(candidacies).toHaveLength(4);
    expect(new Set(candidacies.map((candidacy) => candidacy.sourceChannel)).size).toBe(4);
    expect(new Set(candidacies.map((candidacy) => candidacy.key)).size).toBe(4);
  });
});

describe('the interviews of the sample', () => {
  it('are scored only by people of the team who were asked to, each once', () => {
    const people = new Set(team.map((person) => person.key));
    for (const interview of interviews) {
      const writers = [...interview.cards, ...interview.drafts].map((card) => card.panelist);
      expect(new Set(writers).size).toBe(writers.length);
      for (const writer of writers) expect(interview.panelists).toContain(writer);
      for (const panelist of interview.panelists) expect(people).toContain(panelist);
    }
  });

  it('hold twelve submitted cards, one amended with a reason', () => {
    expect(cards).toHaveLength(12);
    const amended = cards.filter((card) => card.amendment);
    expect(amended).toHaveLength(1);
    const [card] = amended;
    expect(card?.amendment?.reason.length).toBeGreaterThan(40);
    expect(card?.amendment?.content).not.toEqual(card?.content);
  });

  it('leave one card late with a note begun, and one interview still to come', () => {
    const past = interviews.filter((interview) => interview.startsInDays < 0);
    const owed = past.flatMap((interview) =>
      interview.panelists.filter((panelist) => !interview.cards.some((card) => card.panelist === panelist)),
    );
    expect(owed).toEqual(['tomasz']);
    expect(past.flatMap((interview) => interview.drafts).map((draft) => draft.notes.length)).toEqual([1]);
    const ahead = interviews.filter((interview) => interview.startsInDays > 0);
    expect(ahead).toHaveLength(1);
    expect(ahead[0]?.cards).toEqual([]);
  });

  it('were all written up before the day of loading', () => {
    for (const interview of interviews) {
      for (const card of interview.cards) {
        const [hours = 0, minutes = 0] = interview.startsAt.split(':').map(Number);
        const written =
          interview.startsInDays * MINUTES_PER_DAY +
          hours * 60 +
          minutes +
          interview.durationMinutes +
          card.submittedAfterMinutes +
          (card.amendment?.afterMinutes ?? 0);
        expect(written).toBeLessThan(0);
      }
    }
  });
});

describe('the cards of the sample', () => {
  it('answer three to six questions of the standard kit, each once', () => {
    const keys = new Set(STANDARD_KIT.questions.map((question) => question.key));
    for (const { notes: answered } of revisions) {
      expect(answered.length).toBeGreaterThanOrEqual(3);
      expect(answered.length).toBeLessThanOrEqual(6);
      expect(new Set(answered.map((note) => note.question)).size).toBe(answered.length);
      for (const note of answered) expect(keys).toContain(note.question);
    }
  });

  it('hold notes of a length that people write after a call', () => {
    for (const note of notes) {
      const words = note.text.split(/\s+/).length;
      expect(words, note.text).toBeGreaterThanOrEqual(30);
      expect(words, note.text).toBeLessThanOrEqual(120);
    }
  });

  it('quote words that stand exactly once in the note, and never overlap', () => {
    for (const revision of revisions) {
      for (const { question } of revision.notes) {
        const spans = revision.evidence
          .filter((evidence) => evidence.question === question)
          .map((evidence) => locateQuote(noteUnder(revision, question), evidence.quote))
          .sort((left, right) => left.start - right.start);
        for (const [index, span] of spans.entries()) {
          expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
        }
      }
      for (const evidence of revision.evidence) noteUnder(revision, evidence.question);
    }
  });

  it('tie every quote to a signal of the catalogue that shows that orientation', () => {
    for (const evidence of revisions.flatMap((revision) => revision.evidence)) {
      expect(findSignal(evidence.signal)?.orientation, evidence.signal).toBe(evidence.orientation);
    }
  });

  it('show confirmed, added and rejected passages, and marks that were not given', () => {
    const origins = revisions.flatMap((revision) => revision.evidence.map((evidence) => evidence.origin));
    expect(new Set(origins)).toEqual(new Set(['confirmed', 'added', 'rejected']));
    const marks = revisions.flatMap((revision) => COMPETENCIES.map((name) => revision.ratings[name]));
    expect(marks).toContain(null);
    for (const mark of marks) if (mark !== null) expect(RATING_LEVELS).toContain(mark);
  });

  it('hold one open disagreement: a 4 against a 1 or 2 for the same competency of one candidate', () => {
    const disagreements = candidacies.flatMap((candidacy) =>
      COMPETENCIES.filter((name) => {
        const marks = candidacy.interviews
          .flatMap((interview) => interview.cards.map((card) => current(card).ratings[name] ?? []))
          .flat();
        return marks.includes(4) && marks.some((mark) => mark <= 2);
      }).map((name) => `${candidacy.key}: ${name}`),
    );
    expect(disagreements).toEqual(['noor-haddad: people_leadership']);
  });
});
