import type { HintKind } from './domain/orientation/hint/hint-kind';
import type { Source } from './domain/orientation/signal';

export type HintWording = {
  readonly title: string;
  readonly text: string;
  /** Where the articles say so; null for what research on interviews says. */
  readonly source: Source | null;
};

export const MISCONCEPTIONS: Source = { article: 'A2', section: 'Common Misconceptions' };

/** The only map from hints to sentences. */
export const HINT_WORDINGS: Readonly<Record<HintKind, HintWording>> = {
  most_technical: {
    title: 'Depth, or judgement about technology?',
    text: 'A CTO has to be credible on technology; the deepest engineer is often somebody else. What did they decide about technology, and what did it do for the business?',
    source: MISCONCEPTIONS,
  },
  only_project_manager: {
    title: 'What else was there besides projects?',
    text: 'Running projects is one part of a VP of Engineering’s work. What did they do about hiring, people’s growth, quality, or the shape of the organisation?',
    source: MISCONCEPTIONS,
  },
  both_from_day_one: {
    title: 'One person can hold both for a while',
    text: 'A small company seldom needs two people yet, and this opening’s role need says which leader it seeks. What in the answer shows that this person could, or could not, carry both?',
    source: MISCONCEPTIONS,
  },
  no_overlap: {
    title: 'The two roles share some ground',
    text: 'Architecture, senior hiring and culture concern both, from different sides. From which side did this answer come: where things are heading, or whether the team can run them?',
    source: MISCONCEPTIONS,
  },
  above_delivery: {
    title: 'A CTO may well look at delivery',
    text: 'Knowing how the teams are doing informs a CTO’s decisions; running it day to day is another matter. Which of the two did you hear?',
    source: MISCONCEPTIONS,
  },
  promotion: {
    title: 'Neither role is a step above the other',
    text: 'They are two jobs side by side. What in the answer shows which of them this person does well?',
    source: { article: 'A2', section: 'Which Role Is "Better"?' },
  },
  no_behaviour: {
    title: 'What did they do or say?',
    text: 'So far this note tells how the conversation went. A deed, a decision or a sentence of theirs gives the panel something to weigh.',
    source: null,
  },
};
