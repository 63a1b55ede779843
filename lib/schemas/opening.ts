import { z } from 'zod';
import { CONDITION_ANSWERS, CONDITIONS } from '../domain/role-need/conditions';
import { REPORTING_LINES, SOUGHT_ROLES, STAGES, TECHNOLOGY_LEADERS } from '../domain/role-need/role-need';
import { toRecord } from '../domain/to-record';
import { id, line, optionalProse, prose } from './text';

const HEADCOUNT = 'Enter a whole number, 0 or more.';

/** A number field left empty must not read as 0. */
const headcount = z
  .union([z.number(), z.string().trim().min(1, HEADCOUNT)], { error: HEADCOUNT })
  .transform(Number)
  .pipe(z.number(HEADCOUNT).int(HEADCOUNT).min(0, HEADCOUNT).max(100_000, 'Enter a number up to 100,000.'));

/** A question nobody touched is not known, which is an answer. */
const conditionFields = toRecord(CONDITIONS, () =>
  z.enum(CONDITION_ANSWERS, { error: 'Choose yes, no or not known.' }).default('not_known'),
);

const needFields = {
  stage: z.enum(STAGES, { error: 'Choose the stage.' }),
  engineersNow: headcount,
  engineersInAYear: headcount,
  technologyLeader: z.enum(TECHNOLOGY_LEADERS, {
    error: 'Choose who leads technology now.',
  }),
  reportingLine: z.enum(REPORTING_LINES, { error: 'Choose the reporting line.' }).default('undecided'),
  ...conditionFields,
  sought: z.enum(SOUGHT_ROLES, {
    error: 'Choose the role you are hiring for.',
  }),
  because: prose('what makes this the need', 2000),
};

const factFields = {
  title: line('a title', 120),
  company: line('the company', 120),
  context: optionalProse(2000),
};

export const OpeningFacts = z.object(factFields);
export type OpeningFacts = z.output<typeof OpeningFacts>;

export const NewOpening = z.object({
  ...factFields,
  ...needFields,
  ownRole: z.enum(['hiring_manager', 'recruiter'], { error: 'Choose your own role.' }),
});
export type NewOpening = z.output<typeof NewOpening>;

export const OpeningEdit = OpeningFacts.extend({ openingId: id });

export const RoleNeedChange = z.object({
  ...needFields,
  /** The version that was on the page, so that nobody overwrites what they have not read. */
  basedOn: z.coerce.number().int(),
  changeReason: optionalProse(1000),
});
export type RoleNeedChange = z.output<typeof RoleNeedChange>;

export const RoleNeedEdit = RoleNeedChange.extend({ openingId: id });

export const OpeningStatusChange = z.object({ openingId: id, status: z.enum(['open', 'closed']) });
