import { describe, expect, it } from 'vitest';
import { prisma } from '@/lib/data/database/current';
import { aCandidacy, anInterview, anOpening, aPerson, submitCard } from '../../support/builders';
import { openTestDatabase } from '../../support/test-database';

openTestDatabase();

async function aSubmittedCard(sample = false) {
  const panelist = await aPerson();
  const candidacy = await aCandidacy(await anOpening({ sample }));
  const interview = await anInterview(candidacy, [panelist]);
  const card = interview.cards[panelist.id] ?? '';
  await submitCard(card, {
    notes: [
      {
        questionId: interview.questionIds[0] ?? '',
        text: 'Moved the roadmap review to Fridays 🚚',
        evidence: [{ start: 0, end: 38, orientation: 'operational', signal: 'any' }],
      },
    ],
  });
  return { card, interview, panelist };
}

describe('a submitted scorecard', () => {
  const attempts: [string, string][] = [
    ['its overall recommendation', `UPDATE scorecard SET overall = 'no' WHERE id = $1`],
    ['its state back to draft', `UPDATE scorecard SET status = 'draft', submitted_at = NULL WHERE id = $1`],
    ['the card itself', `DELETE FROM scorecard WHERE id = $1`],
    ['a mark', `UPDATE rating SET level = 1 WHERE scorecard_id = $1`],
    ['away a mark', `DELETE FROM rating WHERE scorecard_id = $1`],
    ['a note', `UPDATE note SET text = 'x' WHERE scorecard_id = $1`],
    ['away a note', `DELETE FROM note WHERE scorecard_id = $1`],
    [
      'evidence',
      `UPDATE evidence SET origin = 'rejected' WHERE note_id IN (SELECT id FROM note WHERE scorecard_id = $1)`,
    ],
    ['away evidence', `DELETE FROM evidence WHERE note_id IN (SELECT id FROM note WHERE scorecard_id = $1)`],
  ];

  it.each(attempts)('does not let SQL change %s', async (_what, sql) => {
    const { card } = await aSubmittedCard();
    await expect(prisma().$executeRawUnsafe(sql, card)).rejects.toThrow(/immutable/);
  });

  it('does not take a new note', async () => {
    const { card, interview } = await aSubmittedCard();
    const questionId = interview.questionIds[1] ?? '';
    await expect(
      prisma().note.create({ data: { scorecardId: card, questionId, text: 'late' } }),
    ).rejects.toThrow();
  });

  it('goes with the sample opening it belongs to', async () => {
    const { card } = await aSubmittedCard(true);
    await prisma().scorecard.delete({ where: { id: card } });
    expect(await prisma().note.count({ where: { scorecardId: card } })).toBe(0);
  });

  it.each(['scorecard', 'note', 'rating', 'evidence', 'audit_event', 'recommendation', 'decision'])(
    'survives a TRUNCATE of %s',
    async (table) => {
      await expect(prisma().$executeRawUnsafe(`TRUNCATE ${table} CASCADE`)).rejects.toThrow(/append-only/);
    },
  );
});

describe('an audit event', () => {
  it('can be neither changed nor deleted', async () => {
    const event = await prisma().auditEvent.create({
      data: { action: 'opening.created', resource: 'opening' },
    });
    await expect(
      prisma().$executeRaw`UPDATE audit_event SET action = 'x' WHERE id = ${event.id}`,
    ).rejects.toThrow(/append-only/);
    await expect(prisma().$executeRaw`DELETE FROM audit_event WHERE id = ${event.id}`).rejects.toThrow(
      /append-only/,
    );
  });
});

describe('the values the database itself refuses', () => {
  async function aDraftNote(text: string) {
    const panelist = await aPerson();
    const interview = await anInterview(await aCandidacy(await anOpening()), [panelist]);
    const scorecardId = interview.cards[panelist.id] ?? '';
    const note = await prisma().note.create({
      data: { scorecardId, questionId: interview.questionIds[0] ?? '', text },
    });
    return { note, scorecardId, interview, panelist };
  }
  const span = (noteId: string, start: number, end: number) => ({
    data: {
      noteId,
      start,
      end,
      orientation: 'strategic' as const,
      signal: 's',
      origin: 'added' as const,
      catalogueVersion: 'test',
    },
  });

  it('counts a passage in UTF-16 code units and keeps it inside its note', async () => {
    const { note } = await aDraftNote('🚚🚚');
    await prisma().evidence.create(span(note.id, 0, 4));
    await expect(prisma().evidence.create(span(note.id, 0, 5))).rejects.toThrow();
  });

  it('refuses to cut the note under its evidence', async () => {
    const { note } = await aDraftNote('shipped the billing rewrite');
    await prisma().evidence.create(span(note.id, 12, 27));
    await expect(
      prisma().note.update({ where: { id: note.id }, data: { text: 'shipped' } }),
    ).rejects.toThrow();
  });

  it('refuses an empty passage', async () => {
    const { note } = await aDraftNote('word');
    await expect(prisma().evidence.create(span(note.id, 2, 2))).rejects.toThrow();
  });

  it.each([0, 5])('refuses a rating of %i', async (level) => {
    const { scorecardId } = await aDraftNote('x');
    await expect(
      prisma().rating.create({ data: { scorecardId, competency: 'business_acumen', level } }),
    ).rejects.toThrow();
  });

  it('refuses a second card of one panelist for one interview', async () => {
    const { interview, panelist } = await aDraftNote('x');
    await expect(
      prisma().scorecard.create({ data: { interviewId: interview.id, panelistId: panelist.id } }),
    ).rejects.toThrow();
  });

  it('refuses a submitted amendment without a reason', async () => {
    const { card, interview, panelist } = await aSubmittedCard();
    expect(card).not.toBe('');
    await expect(
      prisma().scorecard.create({
        data: {
          interviewId: interview.id,
          panelistId: panelist.id,
          revision: 2,
          status: 'submitted',
          submittedAt: new Date(),
          overall: 'yes',
          roleOpinion: 'cto',
          amendmentReason: '  ',
        },
      }),
    ).rejects.toThrow();
  });

  it('keeps an opening from turning into a sample', async () => {
    const { id } = await anOpening();
    await expect(prisma().opening.update({ where: { id }, data: { sample: true } })).rejects.toThrow();
  });
});
