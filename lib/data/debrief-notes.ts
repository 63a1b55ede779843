import { randomUUID } from 'node:crypto';
import type { DebriefTopic } from '../domain/debrief/agenda';
import { canInCandidacy } from '../domain/policy/policy';
import type { DebriefNoteSave } from '../schemas/debrief';
import { type Connection, prisma } from './database/current';
import type { Scope } from './scope';
import { findCandidacyStanding } from './standing';

export type DebriefNoteLine = {
  readonly id: string;
  readonly topic: DebriefTopic;
  readonly author: { readonly id: string; readonly name: string };
  readonly own: boolean;
  readonly text: string;
  readonly version: number;
  readonly at: string;
};

/** What everybody in the meeting follows. */
export type DebriefFeed = {
  /** Another value when anything but the notes changed: a card, the figure, the order of speaking. */
  readonly stamp: string;
  readonly notes: readonly DebriefNoteLine[];
};

/** Null for unknown, for out of reach, and for people who owe a card. */
export async function findDebriefFeed(scope: Scope, candidacyId: string): Promise<DebriefFeed | null> {
  const standing = await findCandidacyStanding(scope, candidacyId);
  if (!standing || !canInCandidacy(standing, 'panel.read').allowed) return null;
  const debrief = await findLatestDebrief(prisma(), candidacyId);
  return {
    stamp: await readStamp(candidacyId, standing.openingId),
    notes: debrief ? await listNotes(scope, debrief.id) : [],
  };
}

export function findLatestDebrief(connection: Connection, candidacyId: string) {
  return connection.debrief.findFirst({
    where: { candidacyId },
    orderBy: { number: 'desc' },
    select: { id: true, number: true, recommendation: { select: { id: true, inputs: true } } },
  });
}

export async function listNotes(scope: Scope, debriefId: string): Promise<readonly DebriefNoteLine[]> {
  const rows = await prisma().debriefNote.findMany({
    where: { debriefId },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    include: { author: { select: { id: true, name: true } } },
  });
  return rows.map(({ id, topic, author, text, version, updatedAt }) => ({
    ...{ id, topic, author, text, version },
    own: author.id === scope.personId,
    at: updatedAt.toISOString(),
  }));
}

/** Every submission and amendment brings a recommendation, so that its id stands for all cards. */
export async function readStamp(candidacyId: string, openingId: string): Promise<string> {
  const [row] = await prisma().$queryRaw<{ stamp: string }[]>`
    SELECT concat_ws(' ',
      (SELECT d.id FROM debrief d WHERE d.candidacy_id = ${candidacyId} ORDER BY d.number DESC LIMIT 1),
      (SELECT r.id FROM recommendation r WHERE r.candidacy_id = ${candidacyId}
        ORDER BY r.created_at DESC, r.id DESC LIMIT 1),
      (SELECT count(*) FROM assignment a JOIN interview i ON i.id = a.interview_id
        WHERE i.candidacy_id = ${candidacyId} AND i.cancelled_at IS NULL AND a.removed_at IS NULL),
      (SELECT count(*) FROM scorecard s JOIN interview i ON i.id = s.interview_id
        WHERE i.candidacy_id = ${candidacyId} AND s.status = 'submitted'),
      (SELECT string_agg(m.person_id || ':' || coalesce(m.seniority, 0), ',' ORDER BY m.person_id)
        FROM opening_member m WHERE m.opening_id = ${openingId})
    ) AS stamp`;
  return row?.stamp ?? '';
}

export type NoteAnswer =
  | { readonly ok: true; readonly value: { readonly noteId: string; readonly version: number } }
  | { readonly ok: false; readonly code: 'not_found' };

/**
 * Keeps what somebody typed. Everybody writes notes of their own; where the same person wrote over another version, in
 * a second window, the text is kept as a further note beside it, so that neither is lost.
 */
export async function saveDebriefNote(scope: Scope, input: DebriefNoteSave, now: Date): Promise<NoteAnswer> {
  return prisma().$transaction(async (tx): Promise<NoteAnswer> => {
    const standing = await findCandidacyStanding(scope, input.candidacyId, tx);
    if (!standing || !canInCandidacy(standing, 'panel.read').allowed) return { ok: false, code: 'not_found' };
    const debrief = await tx.debrief.findFirst({
      where: { id: input.debriefId, candidacyId: input.candidacyId },
      select: { id: true },
    });
    if (!debrief) return { ok: false, code: 'not_found' };
    // Two saves of one note queue here, also while the first of them begins it.
    await tx.$queryRaw`SELECT id FROM debrief WHERE id = ${debrief.id} FOR NO KEY UPDATE`;
    const stored = await tx.debriefNote.findUnique({ where: { id: input.noteId } });
    if (!stored) return { ok: true, value: await beginNote(tx, scope, { ...input, now }) };
    if (
      stored.authorId !== scope.personId ||
      stored.debriefId !== debrief.id ||
      stored.topic !== input.topic
    ) {
      return { ok: false, code: 'not_found' };
    }
    if (stored.text === input.text)
      return { ok: true, value: { noteId: stored.id, version: stored.version } };
    if (stored.version !== input.version) return { ok: true, value: await keepBeside(tx, scope, input, now) };
    const version = stored.version + 1;
    await tx.debriefNote.update({
      where: { id: stored.id },
      data: { text: input.text, version, updatedAt: now },
    });
    return { ok: true, value: { noteId: stored.id, version } };
  });
}

type Beginning = Pick<DebriefNoteSave, 'debriefId' | 'noteId' | 'topic' | 'text'> & { readonly now: Date };

async function beginNote(tx: Connection, scope: Scope, { noteId, now, debriefId, topic, text }: Beginning) {
  await tx.debriefNote.create({
    data: {
      ...{ id: noteId, debriefId, topic, text },
      authorId: scope.personId,
      createdAt: now,
      updatedAt: now,
    },
  });
  return { noteId, version: 1 };
}

/** A save whose answer was lost comes again: what is kept beside already is not kept twice. */
async function keepBeside(tx: Connection, scope: Scope, input: DebriefNoteSave, now: Date) {
  const { debriefId, topic, text } = input;
  const kept = await tx.debriefNote.findFirst({
    where: { debriefId, topic, text, authorId: scope.personId },
    select: { id: true, version: true },
  });
  if (kept) return { noteId: kept.id, version: kept.version };
  return beginNote(tx, scope, { debriefId, topic, text, noteId: randomUUID(), now });
}
