import { describe, expect, it } from 'vitest';
import { prisma } from '@/lib/data/database/current';
import { findReadOnlyCard } from '@/lib/data/read-only-card';
import type { Scope } from '@/lib/data/scope';
import { findEditorCard } from '@/lib/data/scorecard';
import { saveDraft, submitCard } from '@/lib/data/scorecard-draft';
import type { CardContent, SaveAnswer, SubmitAnswer } from '@/lib/domain/scorecard/content';
import { aCandidacy, anInterview, anOpening, aPerson, scopeOf } from '../../support/builders';
import { aFullCard, aPassage, EMPTY, NOTE } from '../../support/card-content';
import { openTestDatabase } from '../../support/test-database';

openTestDatabase();

const NOW = new Date('2026-11-20T10:00:00.000Z');
const LATER = new Date('2026-11-20T10:05:00.000Z');

async function aPanel() {
  const author = await aPerson({ name: 'Ada Author' });
  const peer = await aPerson({ name: 'Pia Peer' });
  const opening = await anOpening({
    members: [
      { person: author, role: 'interviewer' },
      { person: peer, role: 'interviewer' },
    ],
  });
  const candidacy = await aCandidacy(opening);
  const interview = await anInterview(candidacy, [author, peer]);
  const [q1 = '', q2 = ''] = interview.questionIds;
  return {
    opening,
    candidacy,
    interview,
    author: await scopeOf(author),
    peer: await scopeOf(peer),
    card: interview.cards[author.id] ?? '',
    peerCard: interview.cards[peer.id] ?? '',
    q1,
    q2,
  };
}

async function save(
  scope: Scope,
  card: string,
  baseVersion: number,
  content: CardContent,
): Promise<SaveAnswer> {
  const deed = await saveDraft(scope, card, { baseVersion, content }, NOW);
  if (!deed?.ok) throw new Error(`Not saved: ${JSON.stringify(deed)}`);
  return deed.value;
}

async function submit(
  scope: Scope,
  card: string,
  baseVersion: number,
  content: CardContent,
): Promise<SubmitAnswer> {
  const deed = await submitCard(scope, card, { baseVersion, content }, LATER);
  if (!deed?.ok) throw new Error(`Not submitted: ${JSON.stringify(deed)}`);
  return deed.value;
}

const note = (questionId: string, text: string, evidence: CardContent['notes'][number]['evidence'] = []) => ({
  ...EMPTY,
  notes: [{ questionId, text, evidence }],
});

describe('a draft', () => {
  it('comes back as it was saved', async () => {
    const { author, card, q1, q2 } = await aPanel();
    const content: CardContent = {
      notes: [
        {
          questionId: q1,
          text: NOTE,
          evidence: [
            aPassage(0, 9, { origin: 'suggested', confidence: 0.62, readerVersion: 'cues-1' }),
            aPassage(10, 20, { origin: 'rejected', orientation: 'strategic', signal: 'bets-on-technology' }),
            aPassage(34, 52, {
              origin: 'added',
              readerVersion: 'cues-1',
              changedFrom: {
                orientation: 'strategic',
                signal: 'bets-on-technology',
                passageChanged: true,
              },
            }),
          ],
        },
        { questionId: q2, text: '  two lines\n\n', evidence: [] },
      ],
      ratings: { people_leadership: 3, business_acumen: null },
      overall: 'no_decision',
      roleOpinion: 'unsure',
      summary: 'To be continued',
    };
    expect(await save(author, card, 0, content)).toEqual({
      saved: true,
      version: 1,
      savedAt: NOW.toISOString(),
    });
    const editor = await findEditorCard(author, card);
    expect(editor?.content).toEqual(content);
    expect(editor).toMatchObject({ version: 1, revision: 1, savedAt: NOW.toISOString() });
  });

  it('opens with the questions of the interview and the anchors of the rubric', async () => {
    const { author, card, interview } = await aPanel();
    const editor = await findEditorCard(author, card);
    expect(editor?.questions.map((question) => question.id)).toEqual(interview.questionIds);
    expect(editor?.competencies.business_acumen.anchors[4]).toMatch(/\w/);
    expect(editor?.candidate.name).toBe('Noa Birk');
  });

  it('forgets what was taken out again', async () => {
    const { author, card, q1, q2 } = await aPanel();
    await save(author, card, 0, { ...aFullCard(q1), summary: 'x' });
    await save(author, card, 1, note(q2, 'Only this.'));
    expect((await findEditorCard(author, card))?.content).toEqual(note(q2, 'Only this.'));
  });

  it('refuses a save from before another one, and hands back the other text', async () => {
    const { author, card, q1 } = await aPanel();
    await save(author, card, 0, note(q1, 'first window'));
    const answer = await save(author, card, 0, note(q1, 'second window'));
    expect(answer).toEqual({
      saved: false,
      current: {
        version: 1,
        savedAt: NOW.toISOString(),
        content: note(q1, 'first window'),
        amendmentReason: '',
      },
    });
    expect((await findEditorCard(author, card))?.content.notes[0]?.text).toBe('first window');
  });

  it('takes the same save twice for once, since an answer can get lost', async () => {
    const { author, card, q1 } = await aPanel();
    const first = await save(author, card, 0, note(q1, 'sent\u0000 twice', [aPassage(0, 4)]));
    const again = await save(author, card, 0, note(q1, 'sent\u0000 twice', [aPassage(0, 4)]));
    expect(again).toEqual(first);
    expect(again).toMatchObject({ saved: true, version: 1 });
  });

  it('keeps one of two saves that come at once and refuses the other', async () => {
    const { author, card, q1 } = await aPanel();
    const texts = ['left window', 'right window'];
    const answers = await Promise.all(texts.map((text) => save(author, card, 0, note(q1, text))));
    expect(answers.map((answer) => answer.saved).toSorted()).toEqual([false, true]);
    const winner = texts[answers.findIndex((answer) => answer.saved)];
    const stored = await findEditorCard(author, card);
    expect(stored).toMatchObject({ version: 1 });
    expect(stored?.content.notes.map(({ text }) => text)).toEqual([winner]);
    const refused = answers.find((answer) => !answer.saved);
    expect(refused?.saved === false && refused.current.content.notes[0]?.text).toBe(winner);
  });

  it('counts a dozen saves in a row', async () => {
    const { author, card, q1 } = await aPanel();
    for (let version = 0; version < 12; version += 1) {
      expect(await save(author, card, version, note(q1, `take ${version}`))).toMatchObject({
        version: version + 1,
      });
    }
  });

  it.each([
    ['emoji', '🚚👩🏽‍💻 late again 🚚'],
    ['right-to-left text', 'היא הודיעה ללקוחות, then moved on. مرحبا'],
    ['twenty thousand characters', 'ab🚚 '.repeat(4000)],
    ['quotes, backslashes and markup', `'; DROP TABLE note; -- \\u0041 <script>alert(1)</script> "x" \${y}`],
    ['line ends of every kind', 'a\r\nb\nc\rd\u2028e\u0085f'],
  ])('keeps %s to the letter, and a passage up to its last unit', async (_what, text) => {
    const { author, card, q1 } = await aPanel();
    const content = note(q1, text, [aPassage(0, text.length)]);
    await save(author, card, 0, content);
    expect((await findEditorCard(author, card))?.content).toEqual(content);
  });

  it('replaces half characters and drops null bytes, with passages still on their words', async () => {
    const { author, card, q1 } = await aPanel();
    const text = '\uD83D one\u0000 \uDE9A two';
    const start = text.indexOf('two');
    await save(author, card, 0, { ...note(q1, text, [aPassage(start, start + 3)]), summary: '\uDFFF\u0000' });
    const stored = (await findEditorCard(author, card))?.content;
    expect(stored?.notes[0]?.text).toBe('\uFFFD one \uFFFD two');
    expect(stored?.summary).toBe('\uFFFD');
    const [kept] = stored?.notes[0]?.evidence ?? [];
    expect(stored?.notes[0]?.text.slice(kept?.start, kept?.end)).toBe('two');
  });

  it('refuses a note under a question of another kit, and keeps what was there', async () => {
    const { author, card, q1 } = await aPanel();
    await save(author, card, 0, note(q1, 'kept'));
    const deed = await saveDraft(
      author,
      card,
      { baseVersion: 1, content: note('no-such-question', 'x') },
      NOW,
    );
    expect(deed).toEqual({
      ok: false,
      code: 'invalid',
      problems: [{ kind: 'unknown_question', questionId: 'no-such-question' }],
    });
    expect((await findEditorCard(author, card))?.content).toEqual(note(q1, 'kept'));
  });

  it.each([
    ['outside the note', 'passage_outside_note', [aPassage(2, 9)]],
    ['that overlap', 'passages_overlap', [aPassage(0, 3), aPassage(2, 5)]],
  ])('refuses passages %s', async (_what, kind, evidence) => {
    const { author, card, q1 } = await aPanel();
    const deed = await saveDraft(author, card, { baseVersion: 0, content: note(q1, 'short', evidence) }, NOW);
    expect(deed).toMatchObject({ ok: false, code: 'invalid', problems: [{ kind, questionId: q1 }] });
  });

  it('freezes the role need of its opening when it is first saved, and leaves it so', async () => {
    const { author, card, opening, q1 } = await aPanel();
    const frozenAt = async () =>
      (await prisma().roleNeed.findFirstOrThrow({ where: { openingId: opening.id } })).frozenAt;
    expect(await frozenAt()).toBeNull();
    await save(author, card, 0, note(q1, 'begun'));
    expect(await frozenAt()).toEqual(NOW);
    await saveDraft(author, card, { baseVersion: 1, content: note(q1, 'more') }, LATER);
    expect(await frozenAt()).toEqual(NOW);
  });
});

describe('a submission', () => {
  it('names what is missing and keeps what was sent', async () => {
    const { author, card, q1 } = await aPanel();
    const content = aFullCard(q1, { overall: null, ratings: { people_leadership: 2 } });
    expect(await submit(author, card, 0, content)).toEqual({
      submitted: false,
      because: 'missing',
      missing: [
        { kind: 'rating', competency: 'technical_strategy' },
        { kind: 'rating', competency: 'business_acumen' },
        { kind: 'rating', competency: 'operational_maturity' },
        { kind: 'overall' },
      ],
      version: 1,
      savedAt: LATER.toISOString(),
    });
    expect((await findEditorCard(author, card))?.content).toEqual(content);
  });

  it('closes the card to every later save and submission', async () => {
    const { author, card, q1 } = await aPanel();
    expect(await submit(author, card, 0, aFullCard(q1))).toEqual({
      submitted: true,
      version: 1,
      submittedAt: LATER.toISOString(),
    });
    expect(await findEditorCard(author, card)).toBeNull();
    const other = { baseVersion: 1, content: aFullCard(q1, { overall: 'no' }) };
    const refused = { ok: false, code: 'refused', refusal: 'already_submitted' };
    expect(await saveDraft(author, card, other, LATER)).toEqual(refused);
    expect(await submitCard(author, card, other, LATER)).toEqual(refused);
    expect((await findReadOnlyCard(author, card, LATER))?.overall).toBe('yes');
  });

  it('answers the same when it is sent again', async () => {
    const { author, card, q1, candidacy } = await aPanel();
    const first = await submit(author, card, 0, aFullCard(q1));
    expect(await submit(author, card, 0, aFullCard(q1))).toEqual(first);
    expect(
      await prisma().auditEvent.count({
        where: { action: 'scorecard.submitted', candidacyId: candidacy.id },
      }),
    ).toBe(1);
  });

  it('is refused when another window saved in between, and nothing is submitted', async () => {
    const { author, card, q1 } = await aPanel();
    await save(author, card, 0, note(q1, 'other window'));
    const answer = await submit(author, card, 0, aFullCard(q1));
    expect(answer).toMatchObject({
      submitted: false,
      because: 'stale',
      current: { version: 1, content: note(q1, 'other window') },
    });
    expect((await findEditorCard(author, card))?.version).toBe(1);
  });

  it('leaves a trace that holds neither words nor ratings', async () => {
    const { author, card, q1, candidacy, opening } = await aPanel();
    await submit(author, card, 0, aFullCard(q1));
    const [event] = await prisma().auditEvent.findMany({ where: { resourceId: card } });
    expect(event).toMatchObject({
      action: 'scorecard.submitted',
      actorId: author.personId,
      openingId: opening.id,
      candidacyId: candidacy.id,
      detail: { revision: 1, peersSeen: false },
    });
  });

  it('counts in the recommendation at once, two at the same moment both', async () => {
    const { author, peer, card, peerCard, q1, candidacy } = await aPanel();
    await Promise.all([submit(author, card, 0, aFullCard(q1)), submit(peer, peerCard, 0, aFullCard(q1))]);
    const [latest] = await prisma().recommendation.findMany({
      where: { candidacyId: candidacy.id },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    });
    expect(latest?.cards).toBe(2);
  });
});
