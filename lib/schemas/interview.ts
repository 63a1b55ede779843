import { z } from 'zod';
import { PanelistFocus } from './focus';
import { id, line } from './text';

const START = 'Enter the day and time it starts.';

/** A moment with its zone; the browser turns the viewer's local time into it. */
const startsAt = z
  .string({ error: START })
  .pipe(z.iso.datetime({ offset: true, error: START }))
  .transform((iso) => new Date(iso))
  .refine((at) => at.getUTCFullYear() >= 2000 && at.getUTCFullYear() < 2100, START);

const durationMinutes = z.coerce
  .number({ error: 'Enter the length in minutes.' })
  .int('Enter the length in whole minutes.')
  .min(5, 'An interview lasts 5 minutes or more.')
  .max(480, 'An interview lasts 480 minutes at most.');

export const InterviewPlan = z.object({
  candidacyId: z.string({ error: 'Choose a candidate.' }).min(1, 'Choose a candidate.').max(64),
  title: line('a title', 120),
  startsAt,
  durationMinutes,
  kitId: z.string({ error: 'Choose a kit.' }).min(1, 'Choose a kit.').max(64),
  panelists: z
    .array(id, { error: 'Choose at least one panelist.' })
    .min(1, 'Choose at least one panelist.')
    .max(20, 'Choose at most 20 panelists.')
    .transform((ids) => [...new Set(ids)]),
  focuses: z.array(PanelistFocus).max(50).default([]),
});
export type InterviewPlan = z.output<typeof InterviewPlan>;

export const NewInterview = InterviewPlan.extend({ openingId: id });

export const InterviewTime = z.object({ startsAt, durationMinutes });
export type InterviewTime = z.output<typeof InterviewTime>;

export const Reschedule = InterviewTime.extend({ interviewId: id });
export const InterviewReference = z.object({ interviewId: id });
export const PanelistReference = z.object({
  interviewId: id,
  personId: z.string({ error: 'Choose a panelist.' }).min(1, 'Choose a panelist.').max(64),
});
