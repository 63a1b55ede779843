import { describe, expect, it } from 'vitest';
import { findCandidacyPage } from '@/lib/data/candidacy';
import { prisma } from '@/lib/data/database/current';
import { findReadOnlyCard } from '@/lib/data/read-only-card';
import { listPassagesOfSignal } from '@/lib/data/signal-passages';
import type { EvidenceOrigin } from '@/lib/domain/orientation/orientation';
import type { OpeningRole, WorkspaceRole } from '@/lib/domain/policy/policy';
import {
  aCandidacy,
  anInterview,
  anOpening,
  aPerson,
  type BuiltInterview,
  scopeOf,
  submitCard,
} from '../../support/builders';
import { openTestDatabase } from '../../support/test-database';

openTestDatabase();

const NOW = new Date('2026-11-20T10:00:00.000Z');
const LATER = new Date('2026-11-21T10:00:00.000Z');
const NOTE = 'He sold the roadmap to the board before anybody asked.';
const QUOTE = 'sold the roadmap';

/** Every test looks at a signal of its own, as they share one database. */
let signals = 0;
const aSignal = () => `signal-of-test-${++signals}`;

type Role = { role?: OpeningRole; workspaceRole?: WorkspaceRole; viewerEmail?: string };

/** A peer who is on the panel of one interview, and a viewer who is on it too unless told otherwise. */
async function aPanel(given: Role & { onPanel?: boolean; candidateEmail?: string } = {}) {
  const viewer = await aPerson({
    name: 'Vera Viewer',
    workspaceRole: given.workspaceRole ?? 'member',
    email: given.viewerEmail,
  });
  const peer = await aPerson({ name: 'Petra Peer' });
  const opening = await anOpening({
    title: 'Head of platform',
    members: [
      ...(given.role ? [{ person: viewer, role: given.role }] : []),
      { person: peer, role: 'interviewer' },
    ],
  });
  const candidacy = await aCandidacy(opening, { name: 'Noa Birk', email: given.candidateEmail ?? null });
  const interview = await anInterview(candidacy, given.onPanel === false ? [peer] : [viewer, peer]);
  return { viewer, peer, opening, candidacy, interview };
}

function noteWith(
  interview: BuiltInterview,
  signal: string,
  origins: readonly EvidenceOrigin[] = ['confirmed'],
) {
  const evidence = origins.map((origin) => ({
    ...{ start: 3, end: 3 + QUOTE.length, orientation: 'strategic' as const, signal, origin },
  }));
  return [{ questionId: interview.questionIds[0] ?? '', text: NOTE, evidence }];
}

async function handIn(
  interview: BuiltInterview,
  person: { id: string },
  signal: string,
  submittedAt: Date = NOW,
): Promise<string> {
  const card = interview.cards[person.id] ?? '';
  await submitCard(card, { notes: noteWith(interview, signal), submittedAt });
  return card;
}

async function read(person: { id: string }, signal: string, page = 1, now = NOW) {
  return listPassagesOfSignal(await scopeOf(person), signal, { page, now });
}

const NOTHING = { total: 0, page: 1, pages: 1, firstPosition: 1, passages: [] };

const WHO: readonly [string, Role][] = [
  ['an interviewer', { role: 'interviewer' }],
  ['a hiring manager', { role: 'hiring_manager' }],
  ['a recruiter', { role: 'recruiter' }],
  ['an admin outside the team', { workspaceRole: 'admin' }],
];

describe('the passages of a signal', () => {
  it.each(WHO)(
    'say nothing to %s who owes a card of the candidacy, and all once it is in',
    async (_who, role) => {
      const { viewer, peer, candidacy, interview } = await aPanel(role);
      const signal = aSignal();
      const card = await handIn(interview, peer, signal);
      expect(await read(viewer, signal)).toEqual(NOTHING);
      expect(await prisma().peerReveal.count({ where: { candidacyId: candidacy.id } })).toBe(0);

      await submitCard(interview.cards[viewer.id] ?? '');
      const { total, passages } = await read(viewer, signal);
      expect(total).toBe(1);
      expect(passages).toMatchObject([
        {
          quote: QUOTE,
          candidate: 'Noa Birk',
          candidacyId: candidacy.id,
          opening: { title: 'Head of platform', company: 'Larkspur Freight', sample: false },
          author: 'Petra Peer',
          questionId: interview.questionIds[0],
          scorecardId: card,
          submittedAt: NOW.toISOString(),
        },
      ]);
    },
  );

  it.each(WHO.slice(1))('are open to %s who is not on the panel', async (_who, role) => {
    const { viewer, peer, interview } = await aPanel({ ...role, onPanel: false });
    const signal = aSignal();
    const card = await handIn(interview, peer, signal);
    expect((await read(viewer, signal)).passages.map(({ quote }) => quote)).toEqual([QUOTE]);
    expect(await findReadOnlyCard(await scopeOf(viewer), card, NOW)).not.toBeNull();
  });

  it('are closed to an interviewer of another candidacy of the same opening', async () => {
    const { viewer, peer, opening, interview } = await aPanel({ role: 'interviewer', onPanel: false });
    const other = await anInterview(await aCandidacy(opening), [viewer]);
    await submitCard(other.cards[viewer.id] ?? '');
    const signal = aSignal();
    await handIn(interview, peer, signal);
    expect(await read(viewer, signal)).toEqual(NOTHING);
  });

  it('are closed to members outside the team, whatever they run elsewhere', async () => {
    const { peer, interview } = await aPanel();
    const signal = aSignal();
    await handIn(interview, peer, signal);
    const elsewhere = await aPanel({ role: 'recruiter', onPanel: false });
    expect(await read(elsewhere.viewer, signal)).toEqual(NOTHING);
  });

  it('are closed to somebody who left the team after submitting, their own words included', async () => {
    const { viewer, opening, interview } = await aPanel({ role: 'interviewer' });
    const signal = aSignal();
    await handIn(interview, viewer, signal);
    expect((await read(viewer, signal)).total).toBe(1);
    await prisma().openingMember.delete({
      where: { openingId_personId: { openingId: opening.id, personId: viewer.id } },
    });
    expect(await read(viewer, signal)).toEqual(NOTHING);
  });

  it('are closed to the candidate, even as admin', async () => {
    const email = 'signal.applicant@example.test';
    const own = {
      workspaceRole: 'admin',
      viewerEmail: email,
      candidateEmail: email,
      onPanel: false,
    } as const;
    const { viewer, peer, interview } = await aPanel(own);
    const signal = aSignal();
    await handIn(interview, peer, signal);
    expect(await read(viewer, signal)).toEqual(NOTHING);
  });

  it('close again while a second card of the candidacy is owed, and open when that interview is cancelled', async () => {
    const { viewer, peer, candidacy, interview } = await aPanel({ role: 'hiring_manager' });
    const signal = aSignal();
    await handIn(interview, peer, signal);
    await handIn(interview, viewer, signal);
    expect((await read(viewer, signal)).total).toBe(2);
    const second = await anInterview(candidacy, [viewer], { title: 'Second conversation' });
    expect(await read(viewer, signal)).toEqual(NOTHING);
    await prisma().interview.update({ where: { id: second.id }, data: { cancelledAt: NOW } });
    expect((await read(viewer, signal)).total).toBe(2);
  });

  it('of one candidacy stay closed while those of another are open, and move no number', async () => {
    const { viewer, peer, opening, interview } = await aPanel({ role: 'recruiter', onPanel: false });
    const signal = aSignal();
    await handIn(interview, peer, signal);
    const sealed = await anInterview(await aCandidacy(opening, { name: 'Sealed Sam' }), [viewer, peer]);
    const before = await read(viewer, signal);
    expect(before.total).toBe(1);
    await handIn(sealed, peer, signal, LATER);
    expect(await read(viewer, signal)).toEqual(before);
    expect(JSON.stringify(before)).not.toContain('Sealed Sam');
  });

  it.each(WHO)('open to %s exactly with the page of the candidacy', async (_who, role) => {
    const { viewer, peer, candidacy, interview } = await aPanel(role);
    const signal = aSignal();
    await handIn(interview, peer, signal);
    const scope = await scopeOf(viewer);
    const agree = async () => {
      const page = await findCandidacyPage(scope, candidacy.id, NOW);
      const { total } = await read(viewer, signal);
      expect(total > 0).toBe(page?.kind === 'open');
      return total;
    };
    expect(await agree()).toBe(0);
    await prisma().assignment.update({
      where: { interviewId_personId: { interviewId: interview.id, personId: viewer.id } },
      data: { removedAt: NOW },
    });
    // Taken off, an interviewer no longer reaches the candidacy; the others no longer owe.
    expect(await agree()).toBe(role.role === 'interviewer' ? 0 : 1);
  });
});

describe('what counts as a passage of a signal', () => {
  it('is what was confirmed or added on a submitted card, under that signal alone', async () => {
    const { viewer, peer, interview } = await aPanel({ role: 'recruiter' });
    const [signal, other] = [aSignal(), aSignal()];
    const notes = noteWith(interview, signal, ['confirmed', 'added', 'rejected', 'suggested']);
    await prisma().note.create({
      data: {
        scorecardId: interview.cards[viewer.id] ?? '',
        questionId: interview.questionIds[1] ?? '',
        text: NOTE,
        evidence: {
          create: [
            {
              ...{ start: 0, end: 2, orientation: 'strategic', signal, origin: 'confirmed' },
              catalogueVersion: 'test',
            },
          ],
        },
      },
    });
    await submitCard(interview.cards[peer.id] ?? '', {
      notes: [
        ...notes,
        ...noteWith(interview, other).map((note) => ({
          ...note,
          questionId: interview.questionIds[2] ?? '',
        })),
      ],
    });
    const outside = await aPerson({ workspaceRole: 'admin' });
    expect((await read(outside, signal)).passages.map(({ author }) => author)).toEqual([
      'Petra Peer',
      'Petra Peer',
    ]);
    expect((await read(outside, other)).total).toBe(1);
  });

  it('is read from the newest revision of a card', async () => {
    const { viewer, peer, interview } = await aPanel({ role: 'recruiter', onPanel: false });
    const [before, after] = [aSignal(), aSignal()];
    await handIn(interview, peer, before);
    const amendment = await prisma().scorecard.create({
      data: {
        interviewId: interview.id,
        panelistId: peer.id,
        revision: 2,
        amendmentReason: 'Read it again.',
      },
    });
    expect((await read(viewer, before)).total).toBe(1);
    await submitCard(amendment.id, { notes: noteWith(interview, after) });
    expect((await read(viewer, before)).total).toBe(0);
    expect((await read(viewer, after)).passages.map(({ scorecardId }) => scorecardId)).toEqual([
      amendment.id,
    ]);
  });

  it('stays after its author was taken off, and goes with a cancelled interview', async () => {
    const { viewer, peer, interview } = await aPanel({ role: 'recruiter', onPanel: false });
    const signal = aSignal();
    await handIn(interview, peer, signal);
    await prisma().assignment.update({
      where: { interviewId_personId: { interviewId: interview.id, personId: peer.id } },
      data: { removedAt: NOW },
    });
    expect((await read(viewer, signal)).total).toBe(1);
    await prisma().interview.update({ where: { id: interview.id }, data: { cancelledAt: NOW } });
    expect((await read(viewer, signal)).total).toBe(0);
  });
});

describe('reading the passages of a signal', () => {
  const reveals = (person: { id: string }) =>
    prisma().peerReveal.findMany({ where: { personId: person.id }, orderBy: { firstSeenAt: 'asc' } });

  it('is remembered as having seen peers, once for each candidacy that was shown', async () => {
    const { viewer, peer, candidacy, interview } = await aPanel({ role: 'recruiter', onPanel: false });
    const signal = aSignal();
    await handIn(interview, peer, signal);
    await read(viewer, signal, 1, NOW);
    await read(viewer, signal, 1, LATER);
    expect(await reveals(viewer)).toMatchObject([{ candidacyId: candidacy.id, firstSeenAt: NOW }]);
  });

  it('is not remembered where the words are all one’s own', async () => {
    const { viewer, interview } = await aPanel({ role: 'interviewer' });
    const signal = aSignal();
    await handIn(interview, viewer, signal);
    expect((await read(viewer, signal)).total).toBe(1);
    expect(await reveals(viewer)).toEqual([]);
  });

  it('goes page by page, newest card first, and remembers no more than the page held', async () => {
    const { viewer, peer, opening, interview } = await aPanel({ role: 'recruiter', onPanel: false });
    const signal = aSignal();
    const evidence = Array.from({ length: 21 }, (_, start) => ({
      ...{ start, end: start + 1, orientation: 'strategic' as const, signal },
    }));
    await submitCard(interview.cards[peer.id] ?? '', {
      notes: [{ questionId: interview.questionIds[0] ?? '', text: NOTE, evidence }],
      submittedAt: LATER,
    });
    const older = await anInterview(await aCandidacy(opening, { name: 'Older Ola' }), [peer]);
    await handIn(older, peer, signal, NOW);

    const first = await read(viewer, signal);
    expect(first).toMatchObject({ total: 22, page: 1, pages: 2, firstPosition: 1 });
    expect(first.passages.map(({ quote }) => quote)).toEqual([...NOTE.slice(0, 20)]);
    expect(await reveals(viewer)).toHaveLength(1);

    const second = await read(viewer, signal, 2);
    expect(second).toMatchObject({ page: 2, firstPosition: 21 });
    expect(second.passages.map(({ candidate }) => candidate)).toEqual(['Noa Birk', 'Older Ola']);
    expect(await reveals(viewer)).toHaveLength(2);
    expect(await read(viewer, signal, 9)).toEqual(second);
  });
});
