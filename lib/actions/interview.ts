'use server';

import {
  addPanelist,
  cancelInterview,
  findInterviewStanding,
  planInterview,
  removePanelist,
  rescheduleInterview,
} from '../data/interview';
import { findOpeningStanding } from '../data/standing';
import { canInOpening } from '../domain/policy/policy';
import { InterviewReference, NewInterview, PanelistReference, Reschedule } from '../schemas/interview';
import { defineAction } from './action';

export const planNewInterview = defineAction({
  name: 'interview.plan',
  input: NewInterview,
  load: (scope, { openingId }) => findOpeningStanding(scope, openingId),
  allow: (_scope, standing) => canInOpening(standing, 'interview.plan'),
  run: (scope, _standing, { openingId, ...plan }) => planInterview(scope, openingId, plan),
});

export const moveInterview = defineAction({
  name: 'interview.reschedule',
  input: Reschedule,
  load: (scope, { interviewId }) => findInterviewStanding(scope, interviewId),
  allow: (_scope, standing) => canInOpening(standing, 'interview.plan'),
  run: (scope, standing, time) => rescheduleInterview(scope, standing, time),
});

export const callOffInterview = defineAction({
  name: 'interview.cancel',
  input: InterviewReference,
  load: (scope, { interviewId }) => findInterviewStanding(scope, interviewId),
  allow: (_scope, standing) => canInOpening(standing, 'interview.plan'),
  run: (scope, standing, _input, now) => cancelInterview(scope, standing, now),
});

export const putOnPanel = defineAction({
  name: 'panelist.add',
  input: PanelistReference,
  load: (scope, { interviewId }) => findInterviewStanding(scope, interviewId),
  allow: (_scope, standing) => canInOpening(standing, 'interview.plan'),
  run: (scope, standing, { personId }) => addPanelist(scope, standing, personId),
});

export const takeOffPanel = defineAction({
  name: 'panelist.remove',
  input: PanelistReference,
  load: (scope, { interviewId }) => findInterviewStanding(scope, interviewId),
  allow: (_scope, standing) => canInOpening(standing, 'interview.plan'),
  run: (scope, standing, { personId }, now) => removePanelist(scope, standing, { personId, now }),
});
