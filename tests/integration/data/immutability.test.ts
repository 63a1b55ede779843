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

  const forgeries: [string, string, RegExp][] = [
    [
      'to another author with its assignment',
      `UPDATE assignment SET person_id = $2 WHERE interview_id = (SELECT interview_id FROM scorecard WHERE id = $1)`,
      /immutable/,
    ],
    [
      'to another author with the person',
      `UPDATE person SET id = id || 'x' WHERE id = $3`,
      /immutable|keeps its/,
    ],
    [
      'to another interview',
      `UPDATE scorecard SET interview_id = (SELECT interview_id FROM scorecard WHERE id = $4) WHERE id = $1`,
      /immutable/,
    ],
    ['by a note out of a draft', `UPDATE note SET scorecard_id = $1 WHERE scorecard_id = $4`, /immutable/],
    ['by a mark out of a draft', `UPDATE rating SET scorecard_id = $1 WHERE scorecard_id = $4`, /immutable/],
    [
      'by a note taken into a draft',
      `UPDATE note SET scorecard_id = $4 WHERE scorecard_id = $1`,
      /immutable/,
    ],
    [
      'by evidence out of a draft',
      `UPDATE evidence SET note_id = (SELECT id FROM note WHERE scorecard_id = $1)
       WHERE note_id IN (SELECT id FROM note WHERE scorecard_id = $4)`,
      /immutable/,
    ],
    [
      'by a revision that nobody drafted',
      `INSERT INTO scorecard (id, interview_id, panelist_id, revision, status, overall, role_opinion, amendment_reason, submitted_at, updated_at)
       SELECT id || 'x', interview_id, panelist_id, 2, 'submitted', 'no', 'neither', 'forged', now(), now() FROM scorecard WHERE id = $1`,
      /begins as a draft/,
    ],
    [
      'by a draft numbered past the next revision',
      `INSERT INTO scorecard (id, interview_id, panelist_id, revision, updated_at)
       SELECT id || 'x', interview_id, panelist_id, 7, now() FROM scorecard WHERE id = $1`,
      /begins as a draft/,
    ],
    ['by a draft made its next revision', `UPDATE scorecard SET revision = 2 WHERE id = $4`, /keeps its/],
    [
      'by a draft of another interview',
      `UPDATE scorecard SET interview_id = (SELECT interview_id FROM scorecard WHERE id = $1), revision = 2 WHERE id = $4`,
      /keeps its/,
    ],
    [
      'by the draft of somebody else',
      `UPDATE assignment SET person_id = $2 WHERE interview_id = (SELECT interview_id FROM scorecard WHERE id = $4)`,
      /keeps its/,
    ],
  ];

  it.each(forgeries)('is not changed %s', async (_what, sql, refusal) => {
    const { card, panelist } = await aSubmittedCard();
    const somebody = await aPerson();
    const draftInterview = await anInterview(await aCandidacy(await anOpening()), [panelist]);
    const draft = draftInterview.cards[panelist.id] ?? '';
    await prisma().note.create({
      data: {
        scorecardId: draft,
        questionId: draftInterview.questionIds[1] ?? '',
        text: 'later words',
        evidence: {
          create: {
            start: 0,
            end: 5,
            orientation: 'strategic',
            signal: 's',
            origin: 'added',
            catalogueVersion: 'test',
          },
        },
      },
    });
    await prisma().rating.create({
      data: { scorecardId: draft, competency: 'business_acumen', level: 1 },
    });
    const ids = [card, somebody.id, panelist.id, draft];
    const named = ids.filter((_id, index) => sql.includes(`$${index + 1}`));
    const renumbered = named.reduce(
      (text, id, index) => text.replaceAll(`$${ids.indexOf(id) + 1}`, `$${index + 1}`),
      sql,
    );
    await expect(prisma().$executeRawUnsafe(renumbered, ...named)).rejects.toThrow(refusal);
  });

  it('goes with the sample opening it belongs to', async () => {
    const { card } = await aSubmittedCard(true);
    await prisma().scorecard.delete({ where: { id: card } });
    expect(await prisma().note.count({ where: { scorecardId: card } })).toBe(0);
  });

  it.each([
    'scorecard',
    'note',
    'rating',
    'evidence',
    'audit_event',
    'recommendation',
    'decision',
    'peer_reveal',
  ])('survives a TRUNCATE of %s', async (table) => {
    await expect(prisma().$executeRawUnsafe(`TRUNCATE ${table} CASCADE`)).rejects.toThrow(/append-only/);
  });
});

describe('what is said of a candidacy', () => {
  async function aRecord(sample = false) {
    const [person, candidacy] = [await aPerson(), await aCandidacy(await anOpening({ sample }))];
    const rubric = await prisma().rubricVersion.findFirstOrThrow();
    await prisma().recommendation.create({
      data: {
        candidacyId: candidacy.id,
        rubricVersionId: rubric.id,
        methodVersion: 'test',
        verdict: 'neither',
        cards: 0,
        inputs: {},
        result: {},
      },
    });
    await prisma().decision.create({
      data: { candidacyId: candidacy.id, outcome: 'hold', rationale: 'Wait.', decidedById: person.id },
    });
    await prisma().peerReveal.create({ data: { candidacyId: candidacy.id, personId: person.id } });
    return candidacy.id;
  }

  it.each([
    ['recommendation', `verdict = 'cto'`],
    ['decision', `rationale = 'x'`],
    ['peer_reveal', `first_seen_at = now() + interval '1 year'`],
  ])('can in %s be neither changed nor deleted, unless it goes with its sample', async (table, change) => {
    const [real, sample] = [await aRecord(), await aRecord(true)];
    for (const id of [real, sample]) {
      await expect(
        prisma().$executeRawUnsafe(`UPDATE ${table} SET ${change} WHERE candidacy_id = $1`, id),
      ).rejects.toThrow(/append-only/);
    }
    const remove = `DELETE FROM ${table} WHERE candidacy_id = $1`;
    await expect(prisma().$executeRawUnsafe(remove, real)).rejects.toThrow(/append-only/);
    expect(await prisma().$executeRawUnsafe(remove, sample)).toBe(1);
  });
});

describe('a kit version in use', () => {
  it('takes no question from another version, and gives none away', async () => {
    const interview = await anInterview(await aCandidacy(await anOpening()), []);
    const { kitVersion } = await prisma().interview.findUniqueOrThrow({
      where: { id: interview.id },
      select: { kitVersion: { select: { id: true, kitId: true } } },
    });
    const text = { text: 'x', why: 'x', listenStrategic: 'x', listenOperational: 'x', followUps: [] };
    const next = await prisma().kitVersion.create({
      data: {
        kitId: kitVersion.kitId,
        version: 900,
        questions: { create: { ...text, position: 90, key: 'moved', competencies: [] } },
      },
      select: { id: true },
    });
    const move = (from: string, to: string) =>
      prisma().$executeRaw`UPDATE question SET kit_version_id = ${to} WHERE kit_version_id = ${from}`;
    await expect(move(next.id, kitVersion.id)).rejects.toThrow(/keeps its questions/);
    await expect(move(kitVersion.id, next.id)).rejects.toThrow(/keeps its questions/);
    await prisma().question.deleteMany({ where: { kitVersionId: next.id } });
    await prisma().kitVersion.delete({ where: { id: next.id } });
  });
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

  it('refuses to submit an amendment without a reason', async () => {
    const { interview, panelist } = await aSubmittedCard();
    const { id } = await prisma().scorecard.create({
      data: { interviewId: interview.id, panelistId: panelist.id, revision: 2 },
    });
    const submission = {
      status: 'submitted' as const,
      submittedAt: new Date(),
      overall: 'yes' as const,
      roleOpinion: 'cto' as const,
    };
    const submitting = (amendmentReason: string) =>
      prisma().scorecard.update({ where: { id }, data: { ...submission, amendmentReason } });
    await expect(submitting('  ')).rejects.toThrow();
    await expect(submitting('Heard more.')).resolves.toMatchObject({ status: 'submitted' });
  });

  it('keeps an opening from turning into a sample', async () => {
    const { id } = await anOpening();
    await expect(prisma().opening.update({ where: { id }, data: { sample: true } })).rejects.toThrow();
  });
});
