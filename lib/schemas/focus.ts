import { z } from 'zod';
import { COMPETENCIES } from '../domain/rubric/competency';
import { id, line } from './text';

/** What a panelist is asked to look at; keys the kit does not hold are left out where it is stored. */
export const PanelistFocus = z.object({
  personId: id,
  competencies: z.array(z.enum(COMPETENCIES)).max(COMPETENCIES.length),
  questions: z.array(z.string().min(1).max(100)).max(100),
});
export type PanelistFocus = z.output<typeof PanelistFocus>;

export const InterviewFocus = z.object({ interviewId: id, focuses: z.array(PanelistFocus).max(50) });

export const NewTopic = z.object({ interviewId: id, text: line('a topic', 140) });
export const TopicReference = z.object({ topicId: id });
