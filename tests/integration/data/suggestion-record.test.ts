import { describe, expect, it } from 'vitest';
import { beginAmendment } from '@/lib/data/amendment';
import { prisma } from '@/lib/data/database/current';
import { submitCard } from '@/lib/data/scorecard-draft';
import { countSuggestions } from '@/lib/data/suggestion-record';
import type { CardEvidence } from '@/lib/domain/scorecard/content';
import { aCandidacy, anInterview, anOpening, aPerson, scopeOf } from '../../support/builders';
import { aFullCard, aPassage, NOTE } from '../../support/card-content';
import { openTestDatabase } from '../../support/test-database';

openTestDatabase();

const NOVEMBER = new Date('2026-11-20T10:00:00.000Z');
const EARLY_IN_BERLIN = new Date('2026-11-30T23:30:00.000Z');
const JANUARY = new Date('2027-01-04T10:00:00.000Z');
const bySame = { readerVersion: 'reader-1', confidence: 0.7 } as const;

/** A panel of the given people, one card each. */
async function aPanel(
  people: readonly { id: string }[],
  given: { sample?: boolean; candidate?: string } = {},
) {
  const opening = await anOpening({
    members: people.map((person) => ({ person, role: 'interviewer' as const })),
    sample: given.sample,
  });
  const candidacy = await aCandidacy(opening, { email: given.candidate ?? null });
  return { candidacy, interview: await anInterview(candidacy, people) };
}

type Panel = Awaited<ReturnType<typeof aPanel>>;

async function hand(
  { interview }: Panel,
  person: { id: string },
  evidence: readonly CardEvidence[],
  at = NOVEMBER,
): Promise<string> {
  const card = interview.cards[person.id] ?? '';
  const notes = [{ questionId: interview.questionIds[0] ?? '', text: NOTE, evidence }];
  const content = aFullCard(interview.questionIds[0] ?? '', { notes });
  const deed = await submitCard(await scopeOf(person), card, { baseVersion: 0, content }, at);
  if (!deed?.ok || !deed.value.submitted) throw new Error(`Not submitted: ${JSON.stringify(deed)}`);
  return card;
}

/** Every test looks at a signal of its own, as they share one database. */
async function countsOf(person: { id: string }, signal: string) {
  const found = await countSuggestions(await scopeOf(person));
  return found?.counts.filter((one) => one.signal === signal || one.suggested?.signal === signal);
}

const anAdmin = () => aPerson({ name: 'Ines Okafor', workspaceRole: 'admin' });

describe('the counts of suggestions', () => {
  it('are for admins alone', async () => {
    const member = await aPerson();
    await anOpening({ members: [{ person: member, role: 'hiring_manager' }] });
    expect(await countSuggestions(await scopeOf(member))).toBeNull();
    expect(await countSuggestions(await scopeOf(await anAdmin()))).not.toBeNull();
  });

  it('hold what was suggested, kept, changed, rejected, left open and added, and no words', async () => {
    const author = await aPerson();
    const signal = 'hires-ahead-of-need';
    const real = { signal: 'sets-hiring-bar' };
    const suggested = { orientation: 'operational', signal: 'builds-hiring-funnel' } as const;
    await hand(await aPanel([author]), author, [
      aPassage(0, 4, { ...bySame, signal }),
      aPassage(5, 8, { ...bySame, signal }),
      aPassage(9, 14, { ...bySame, signal, origin: 'rejected' }),
      aPassage(15, 22, { ...bySame, signal, origin: 'suggested' }),
      aPassage(24, 32, { signal, origin: 'added' }),
      aPassage(34, 40, {
        ...bySame,
        ...real,
        changedFrom: { ...suggested, signal, passageChanged: true },
      }),
    ]);
    const counts = await countsOf(await anAdmin(), signal);
    const row = {
      orientation: 'operational',
      signal,
      suggested: null,
      passageChanged: false,
      month: '2026-11',
    };
    expect(counts).toHaveLength(5);
    expect(counts).toEqual(
      expect.arrayContaining([
        { ...row, origin: 'confirmed', readerVersion: 'reader-1', passages: 2 },
        { ...row, origin: 'rejected', readerVersion: 'reader-1', passages: 1 },
        { ...row, origin: 'suggested', readerVersion: 'reader-1', passages: 1 },
        { ...row, origin: 'added', readerVersion: null, passages: 1 },
        {
          ...row,
          ...real,
          origin: 'confirmed',
          suggested: { ...suggested, signal },
          passageChanged: true,
          readerVersion: 'reader-1',
          passages: 1,
        },
      ]),
    );
  });

  it('take a card once, as it was last amended, in the month it was first submitted', async () => {
    const author = await aPerson();
    const signal = 'amended-only-here';
    const panel = await aPanel([author]);
    const card = await hand(panel, author, [aPassage(0, 4, { ...bySame, signal })], EARLY_IN_BERLIN);
    const begun = await beginAmendment(await scopeOf(author), card);
    if (!begun?.ok) throw new Error('No amendment was begun.');
    const admin = await anAdmin();
    expect(await countsOf(admin, signal)).toMatchObject([{ origin: 'confirmed', month: '2026-11' }]);
    const notes = [
      {
        questionId: panel.interview.questionIds[0] ?? '',
        text: NOTE,
        evidence: [aPassage(0, 4, { ...bySame, signal, origin: 'rejected' })],
      },
    ];
    const content = aFullCard(panel.interview.questionIds[0] ?? '', { notes });
    const save = { baseVersion: 0, content, amendmentReason: 'Read it again.' };
    await submitCard(await scopeOf(author), begun.value.scorecardId, save, JANUARY);
    expect(await countsOf(admin, signal)).toMatchObject([
      { origin: 'rejected', month: '2026-11', passages: 1 },
    ]);
  });

  it('know nothing of drafts', async () => {
    const author = await aPerson();
    const { interview } = await aPanel([author]);
    await prisma().note.create({
      data: {
        scorecardId: interview.cards[author.id] ?? '',
        questionId: interview.questionIds[0] ?? '',
        text: NOTE,
        evidence: {
          create: [
            {
              start: 0,
              end: 4,
              orientation: 'strategic',
              signal: 'only-in-a-draft',
              origin: 'confirmed',
              catalogueVersion: 'test',
              readerVersion: 'reader-1',
            },
          ],
        },
      },
    });
    expect(await countsOf(await anAdmin(), 'only-in-a-draft')).toEqual([]);
  });

  it('know nothing of the sample opening', async () => {
    const author = await aPerson();
    const signal = 'only-in-the-sample';
    await hand(await aPanel([author], { sample: true }), author, [aPassage(0, 4, { ...bySame, signal })]);
    expect(await countsOf(await anAdmin(), signal)).toEqual([]);
  });
});

describe('an admin who owes a card', () => {
  it('sees no number of that candidacy before it is in, and the same as others afterwards', async () => {
    const [peer, admin, other] = [await aPerson(), await anAdmin(), await anAdmin()];
    const signal = 'sealed-for-one-admin';
    const panel = await aPanel([peer, admin]);
    const before = await countSuggestions(await scopeOf(admin));
    await hand(panel, peer, [aPassage(0, 4, { ...bySame, signal })]);
    expect(await countSuggestions(await scopeOf(admin))).toEqual(before);
    expect(await countsOf(other, signal)).toHaveLength(1);
    await hand(panel, admin, []);
    expect(await countsOf(admin, signal)).toHaveLength(1);
    expect((await countSuggestions(await scopeOf(admin)))?.cards).toBe((before?.cards ?? 0) + 2);
  });

  it('never sees a number from a candidacy that is their own', async () => {
    const peer = await aPerson();
    const admin = await anAdmin();
    const signal = 'about-the-admin';
    await hand(await aPanel([peer], { candidate: admin.email }), peer, [
      aPassage(0, 4, { ...bySame, signal }),
    ]);
    expect(await countsOf(admin, signal)).toEqual([]);
    expect(await countsOf(await anAdmin(), signal)).toHaveLength(1);
  });
});
