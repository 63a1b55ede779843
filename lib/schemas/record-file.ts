import { z } from 'zod';
import { SOURCE_CHANNELS } from '../domain/candidate/source-channel';
import { DECIDED_ROLES, DECISION_OUTCOMES } from '../domain/decision/decision';
import { ORIENTATIONS } from '../domain/orientation/orientation';
import { VERDICTS } from '../domain/panel/recommendation';
import { CONDITION_ANSWERS, CONDITIONS } from '../domain/role-need/conditions';
import { REPORTING_LINES, SOUGHT_ROLES, STAGES, TECHNOLOGY_LEADERS } from '../domain/role-need/role-need';
import { COMPETENCIES, OVERALLS, RATING_LEVELS, ROLE_OPINIONS, ROLES } from '../domain/rubric/competency';
import { CARD_FILE_KINDS } from '../domain/scorecard-import/past-cards';
import { toRecord } from '../domain/to-record';
import type { CandidacyRecord } from '../export/candidacy-record';
import { RECORD_FORMAT, type RecordFile } from '../export/record-file';
import { PanelCardShape, RecommendationShape } from './recommendation';

/** The shape of our own file, which is published: docs/schemas and `/api/exports/schema`. */

const text = z.string();
const id = z.string().min(1);
const count = z.number().int().min(0);
const moment = z.iso.datetime();
const competency = z.enum(COMPETENCIES);
const level = z.literal(RATING_LEVELS);

const need = z.object({
  ...toRecord(CONDITIONS, () => z.enum(CONDITION_ANSWERS)),
  version: count,
  stage: z.enum(STAGES),
  engineersNow: count,
  engineersInAYear: count,
  technologyLeader: z.enum(TECHNOLOGY_LEADERS),
  reportingLine: z.enum(REPORTING_LINES),
  sought: z.enum(SOUGHT_ROLES),
  because: text,
});

const profile = z.object({
  weights: z.object(toRecord(COMPETENCIES, () => count)),
  core: z.array(competency),
  bar: z.number(),
  floors: z.object(toRecord(COMPETENCIES, () => z.number().optional())),
});

const rubric = z.object({
  version: id,
  competencies: z.object(
    toRecord(COMPETENCIES, () =>
      z.object({
        title: text,
        asks: text,
        anchors: z.object({ 1: text, 2: text, 3: text, 4: text }),
      }),
    ),
  ),
  profiles: z.object(toRecord(ROLES, () => profile)),
  minimumCards: count,
  minimumObservers: count,
  leanThreshold: z.number(),
});

const evidence = z.object({
  start: count.describe('UTF-16 code units into the text of the note'),
  end: count.describe('exclusive'),
  orientation: z.enum(ORIENTATIONS),
  signal: id,
  origin: z.enum(['confirmed', 'added']),
  catalogueVersion: text,
});

const card = z.object({
  id,
  interviewId: id,
  panelistId: id,
  revision: z.number().int().min(1),
  submittedAt: moment,
  overall: z.enum(OVERALLS),
  roleOpinion: z.enum(ROLE_OPINIONS),
  ratings: z
    .object(toRecord(COMPETENCIES, () => level.nullable()))
    .describe('null where the panelist did not observe it'),
  summary: text,
  amendmentReason: text.describe('empty for the first revision'),
  peersSeen: z.boolean().describe('whether the author had read something of peers before submitting'),
  counts: z.boolean().describe('newest revision of an interview that was not cancelled'),
  notes: z.array(
    z.object({ question: text.describe('key of the question'), text, evidence: z.array(evidence) }),
  ),
  imported: z
    .object({
      at: moment,
      by: text.describe('empty where panelists are anonymised'),
      from: z.enum(CARD_FILE_KINDS),
      roleOpinionGiven: z.boolean().describe('without one the card stands as unsure'),
    })
    .optional()
    .describe('that the card was brought in from a file; left out where it was written here'),
});

const interview = z.object({
  id,
  title: text,
  startsAt: moment,
  durationMinutes: count,
  cancelled: z.boolean(),
  kit: z.object({ name: text, version: count }),
  questions: z.array(z.object({ key: text, text })),
  panelistIds: z.array(id),
});

const decision = z.object({
  id,
  at: moment,
  byId: text,
  outcome: z.enum(DECISION_OUTCOMES),
  role: z.enum(DECIDED_ROLES).nullable(),
  rationale: text,
  differsBecause: text,
  seen: z.object({ id, verdict: z.enum(VERDICTS), sure: z.number().nullable() }).nullable(),
});

const candidacy: z.ZodType<CandidacyRecord> = z.object({
  candidacyId: id,
  headline: text,
  sourceChannel: z.enum(SOURCE_CHANNELS),
  addedAt: moment,
  candidate: z.object({ id, name: text, title: text, company: text }),
  opening: z.object({ id, title: text, company: text, need: need.nullable() }),
  rubric,
  recommendation: z
    .object({
      id,
      at: moment,
      value: RecommendationShape,
      cards: z.array(PanelCardShape).describe('what the verdict was computed from'),
      needVersion: count.nullable(),
    })
    .nullable(),
  people: z.array(z.object({ id, name: text, email: text.nullable() })),
  interviews: z.array(interview),
  cards: z.array(card),
  outstanding: z.array(z.object({ panelistId: id, interview: text })),
  askable: z.array(z.object({ key: text, text, competencies: z.array(competency) })),
  decisions: z.array(decision).describe('newest first'),
});

export const RecordFileShape: z.ZodType<RecordFile> = z
  .object({
    format: z.literal(RECORD_FORMAT),
    methodVersion: id,
    takenAt: moment,
    takenBy: text.describe('empty where panelists are anonymised'),
    anonymised: z.object({ candidate: z.boolean(), panelists: z.boolean() }),
    opening: z.object({ id, title: text, company: text }),
    leftOut: z.array(text).describe('candidates whose card the taker still owed'),
    candidacies: z.array(candidacy),
  })
  .meta({ title: 'Bearing export', description: 'Candidacies of one opening, complete and replayable.' });

/** JSON Schema, draft 2020-12, of what `RecordFileShape` takes. */
export function toRecordFileSchema() {
  return z.toJSONSchema(RecordFileShape);
}
