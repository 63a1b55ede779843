'use server';

import {
  addPanelist,
  cancelInterview,
  findInterviewStanding,
  planInterview,
  removePanelist,
  rescheduleInterview,
} from '../data/interview';
import { changeFocus } from '../data/interview-focus';
import { findInterviewSeat } from '../data/interview-seat';
import { findTopicStanding, shareTopic, withdrawTopic } from '../data/interview-topic';
import { findOpeningStanding } from '../data/standing';
import { canInOpening, canOnInterview } from '../domain/policy/policy';
import { InterviewFocus, NewTopic, TopicReference } from '../schemas/focus';
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

export const saveFocus = defineAction({
  name: 'interview.focus',
  input: InterviewFocus,
  load: (scope, { interviewId }) => findInterviewStanding(scope, interviewId),
  allow: (_scope, standing) => canInOpening(standing, 'interview.plan'),
  run: (scope, standing, { focuses }) => changeFocus(scope, standing, focuses),
});

export const handTopic = defineAction({
  name: 'topic.share',
  input: NewTopic,
  load: (scope, { interviewId }) => findInterviewSeat(scope, interviewId),
  allow: (_scope, seat) => canOnInterview(seat, 'topic.share'),
  run: (scope, seat, { text }) => shareTopic(scope, seat, text),
});

export const takeTopicBack = defineAction({
  name: 'topic.withdraw',
  input: TopicReference,
  load: (scope, { topicId }) => findTopicStanding(scope, topicId),
  allow: (_scope, topic) => canOnInterview(topic, 'topic.share'),
  run: (scope, topic, _input, now) => withdrawTopic(scope, topic, now),
});
