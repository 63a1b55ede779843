import { z } from 'zod';
import { ORIENTATIONS, type Orientation } from '../domain/orientation/orientation';
import {
  COMPETENCIES,
  OVERALLS,
  type Overall,
  RATING_LEVELS,
  type Ratings,
  ROLE_OPINIONS,
  type RoleOpinion,
} from '../domain/rubric/competency';
import { LONGEST_NOTE } from '../domain/scorecard/content';
import { toRecord } from '../domain/to-record';
import { LONGEST_QUESTION } from './reading';

/** What a candidate is known by: copied to its answer as it is. */
export type CandidateId = string | number;

/** A passage of a note; whoever wrote the file says that a person confirmed it. */
export type FiledEvidence = {
  readonly orientation: Orientation;
  readonly signal: string | null;
  readonly span: { readonly start: number; readonly end: number } | null;
  /** False for suggestions nobody answered and for rejected ones. */
  readonly counts: boolean;
};

export type FiledNote = {
  readonly question: string;
  readonly text: string;
  readonly evidence: readonly FiledEvidence[];
};

export type FiledCard = {
  readonly panelist: string;
  readonly submitted: boolean;
  readonly ratings: Ratings;
  readonly overall: Overall;
  readonly roleOpinion: RoleOpinion;
  readonly notes: readonly FiledNote[];
};

export type FiledCandidate =
  | { readonly ok: true; readonly id: CandidateId; readonly panel: readonly FiledCard[] }
  | { readonly ok: false; readonly id: CandidateId | null; readonly error: string };

export type PanelFile =
  | { readonly ok: true; readonly candidates: readonly FiledCandidate[] }
  | { readonly ok: false; readonly error: string };

const SHAPE = 'The input must be a JSON object such as {"candidates": [{"id": "1", "panel": […]}]}.';

const Id = z.union([z.string().min(1), z.number()], {
  error: 'needs a text that is not empty, or a number',
});
const level = z
  .literal(RATING_LEVELS, { error: 'must be 1, 2, 3, 4 or null' })
  .nullish()
  .transform((value) => value ?? null);
const place = z
  .number({ error: 'must be a whole number, 0 or more' })
  .int('must be a whole number, 0 or more')
  .min(0, 'must be a whole number, 0 or more');

const Evidence = z
  .object({
    orientation: z.enum(ORIENTATIONS, { error: 'must be "strategic" or "operational"' }),
    signal: z.string({ error: 'must be a text' }).min(1, 'must not be empty').nullish(),
    start: place.optional(),
    end: place.optional(),
    origin: z
      .enum(['suggested', 'confirmed', 'added', 'rejected'], {
        error: 'must be suggested, confirmed, added or rejected',
      })
      .default('confirmed'),
  })
  .refine(({ start, end }) => (start === undefined) === (end === undefined), {
    error: 'needs both "start" and "end", or neither',
  })
  .transform(
    ({ orientation, signal, start, end, origin }): FiledEvidence => ({
      orientation,
      signal: signal ?? null,
      span: start === undefined || end === undefined ? null : { start, end },
      counts: origin === 'confirmed' || origin === 'added',
    }),
  );

const Note = z
  .object({
    question: z
      .string({ error: 'must be a text' })
      .max(LONGEST_QUESTION, `may hold at most ${LONGEST_QUESTION.toLocaleString('en')} characters`)
      .nullish()
      .transform((question) => question ?? ''),
    text: z
      .string({ error: 'must be a text' })
      .max(LONGEST_NOTE, `may hold at most ${LONGEST_NOTE.toLocaleString('en')} characters`)
      .nullish()
      .transform((text) => text ?? ''),
    evidence: z
      .array(Evidence, { error: 'must be a list' })
      .nullish()
      .transform((evidence) => evidence ?? []),
  })
  .superRefine(({ text, evidence }, context) => {
    for (const [at, { span }] of evidence.entries()) {
      if (span === null || (span.start < span.end && span.end <= text.length)) continue;
      const message = `must lie inside the text, which has ${text.length} UTF-16 code units`;
      context.addIssue({ code: 'custom', path: ['evidence', at], message });
    }
  });

/** Overall and role opinion enter no figure, so words that are not ours do not stop a file. */
const Card = z.object({
  panelist: z.string({ error: 'must be a text' }).trim().min(1, 'must not be empty'),
  submitted: z.boolean({ error: 'must be true or false' }).default(true),
  ratings: z
    .object(
      toRecord(COMPETENCIES, () => level),
      { error: 'must be an object with a mark for each competency' },
    )
    .nullish()
    .transform((ratings): Ratings => ratings ?? toRecord(COMPETENCIES, () => null)),
  overall: z.enum(OVERALLS).catch('no_decision'),
  roleOpinion: z.enum(ROLE_OPINIONS).catch('unsure'),
  notes: z
    .array(Note, { error: 'must be a list' })
    .nullish()
    .transform((notes) => notes ?? []),
});

const Candidate = z.object({ id: Id, panel: z.array(Card, { error: 'must be a list of cards' }) });

/**
 * Reads a whole file of candidates. One that is wrong keeps its place with what is wrong about it; the others are not
 * touched by it. Members that are not known are passed over; a text is kept as written, since trimming would move its
 * passages.
 */
export function parsePanelFile(json: string): PanelFile {
  const parsed = z.object({ candidates: z.array(z.unknown()) }).safeParse(parseJson(json));
  if (parsed.success) return { ok: true, candidates: parsed.data.candidates.map(parseCandidate) };
  return { ok: false, error: parseJson(json) === undefined ? 'The input is not valid JSON.' : SHAPE };
}

function parseCandidate(value: unknown): FiledCandidate {
  const parsed = Candidate.safeParse(value);
  if (parsed.success) return { ok: true, ...parsed.data };
  const sentences = parsed.error.issues.map(({ path, message }) =>
    path.length === 0
      ? 'The candidate must be an object with "id" and "panel".'
      : `${placeOf(path)} ${message}.`,
  );
  return { ok: false, id: idOf(value), error: [...new Set(sentences)].join(' ') };
}

/** `panel[0].notes[2].text` */
function placeOf(path: readonly PropertyKey[]): string {
  return path
    .map((key, at) => (typeof key === 'number' ? `[${key}]` : `${at > 0 ? '.' : ''}${String(key)}`))
    .join('');
}

function idOf(value: unknown): CandidateId | null {
  if (typeof value !== 'object' || value === null || !('id' in value)) return null;
  return Id.safeParse(value.id).data ?? null;
}

/** What `text` says, or undefined, which no JSON says. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.startsWith('\ufeff') ? text.slice(1) : text);
  } catch {
    return undefined;
  }
}
