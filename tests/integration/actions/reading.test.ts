import { beforeEach, describe, expect, it, vi } from 'vitest';
import { serveAction } from '@/lib/actions/handler';
import { readNote } from '@/lib/actions/reading';
import { openCardLink } from '@/lib/data/card-link';
import { prisma } from '@/lib/data/database/current';
import { addExternalPanelist } from '@/lib/data/external-panelist';
import { findInterviewStanding } from '@/lib/data/interview';
import type { Reading } from '@/lib/domain/orientation/reading';
import { setReader } from '@/lib/reading/current-reader';
import { aCandidacy, anInterview, anOpening, aPerson, scopeOf } from '@/tests/support/builders';
import { openTestDatabase } from '@/tests/support/test-database';

/** The session alone is stood in for: who asks is what these tests vary. */
const session = vi.hoisted(() => ({
  viewer: null as unknown,
  cookies: [] as { name: string; value: string }[],
}));
vi.mock('@/lib/auth/viewer', () => ({ findViewer: async () => session.viewer }));
vi.mock('next/headers', () => ({ cookies: async () => ({ getAll: () => session.cookies }) }));

openTestDatabase();

const NOTE = 'Rewrote the on-call rota and coached the two managers through it.';
const question = 'What went wrong last?';
const READING: Reading = { orientation: 'none', confidence: 0.9, evidence: [], readerVersion: 'test-1' };

const ask = (body: unknown) =>
  serveAction(
    new Request('http://localhost/api/readings', {
      method: 'POST',
      headers: { 'sec-fetch-site': 'same-origin' },
      body: JSON.stringify(body),
    }),
    readNote,
    {},
  );

async function signIn() {
  const scope = await scopeOf(await aPerson());
  session.viewer = scope;
  return scope;
}

describe('asking for a reading', () => {
  beforeEach(() => {
    session.viewer = null;
    session.cookies = [];
    setReader({ read: async () => READING, encode: async () => [], close: async () => {} });
  });

  it('answers whoever is signed in with what the note shows', async () => {
    await signIn();
    const answer = await ask({ question, note: NOTE });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({ ok: true, value: READING });
  });

  it('answers nobody who is not', async () => {
    expect((await ask({ question, note: NOTE })).status).toBe(401);
  });

  it('tells a browser whose link to a card has ended that it has, and answers while it works', async () => {
    const recruiter = await aPerson();
    const opening = await anOpening({ members: [{ person: recruiter, role: 'recruiter' }] });
    const interview = await anInterview(await aCandidacy(opening), [recruiter]);
    const scope = await scopeOf(recruiter);
    const seat = await findInterviewStanding(scope, interview.id);
    const asked = { name: 'Dana Ortiz', email: 'dana@northgate.test', days: 7 };
    const added = seat && (await addExternalPanelist(scope, seat, asked, new Date()));
    const opened = added?.ok ? await openCardLink(added.value.token, new Date()) : null;
    session.cookies = [{ name: `bearing-card.${opened?.cardId}`, value: opened?.key ?? '' }];
    expect((await ask({ question, note: NOTE })).status).toBe(200);
    session.cookies = [{ name: 'bearing-card.another', value: opened?.key ?? '' }];
    const closed = await ask({ question, note: NOTE });
    expect(closed.status).toBe(409);
    expect(await closed.json()).toEqual({ ok: false, code: 'card_link_closed' });
  });

  it('takes a note as long as a card takes, and none longer', async () => {
    await signIn();
    expect((await ask({ question, note: 'x'.repeat(20_000) })).status).toBe(200);
    expect((await ask({ question, note: 'x'.repeat(20_001) })).status).toBe(422);
    expect((await ask({ question: 'x'.repeat(2_001), note: NOTE })).status).toBe(422);
  });

  it('leaves no trace of the note', async () => {
    await signIn();
    const before = await prisma().auditEvent.count();
    await ask({ question, note: NOTE });
    expect(await prisma().auditEvent.count()).toBe(before);
    expect(await prisma().note.count()).toBe(0);
  });

  it('makes somebody wait who asks faster than anybody writes, and nobody else', async () => {
    await signIn();
    await ask({ question, note: NOTE });
    await prisma().rateLimiterFlexible.updateMany({ data: { points: 600 } });
    expect((await ask({ question, note: NOTE })).status).toBe(429);
    await signIn();
    expect((await ask({ question, note: NOTE })).status).toBe(200);
  });
});
