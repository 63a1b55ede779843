import type { Signal } from '../signal';
import { A1_CTO_WORK, A1_OPENING, A1_VP_WORK, A2_FUNDAMENTAL, A2_PEOPLE } from './sources';

export const OUTSIDE_INSIDE_SIGNALS: readonly Signal[] = [
  {
    id: 'represents-engineering-outside',
    orientation: 'strategic',
    facet: 'outside_inside',
    title: 'Stands for the technology outside the company',
    soundsLike:
      'Spoke, wrote, or met customers, partners, investors, press or other developers on behalf of the technology, and can say what came back from it.',
    lookAlike: 'Attending conferences, or internal talks.',
    followUp: 'Who outside the company changed their mind because of something you said or wrote?',
    counterpart: 'represents-engineering-inside',
    sources: [A1_CTO_WORK, A2_PEOPLE],
  },
  {
    id: 'represents-engineering-inside',
    orientation: 'operational',
    facet: 'outside_inside',
    title: 'Stands for engineering inside the company',
    soundsLike:
      'Worked out dependencies and plans with product, design, data, sales or finance, and made engineering a partner that others could rely on.',
    lookAlike: 'Being present in many meetings.',
    followUp: 'Which other department was hardest to work with, and what did you set up between you?',
    counterpart: 'represents-engineering-outside',
    sources: [A1_VP_WORK, A2_PEOPLE],
  },
  {
    id: 'reads-the-market',
    orientation: 'strategic',
    facet: 'outside_inside',
    title: 'Reads the market and turns it into direction',
    soundsLike:
      'Starts from what customers, rivals or trends were doing, heard at first hand, and shows how that altered what the technology was for.',
    lookAlike: 'Answering a support escalation, or repeating what sales asked for.',
    followUp: 'What did you hear outside the building that changed a technical decision?',
    counterpart: 'reads-the-organisation',
    sources: [A1_OPENING, A2_FUNDAMENTAL],
  },
  {
    id: 'reads-the-organisation',
    orientation: 'operational',
    facet: 'outside_inside',
    title: 'Reads the organisation and turns it into repair',
    soundsLike:
      'Starts from how people, process and systems were actually working, from talks, numbers or sitting in, and shows what was changed as a result.',
    lookAlike: 'An organisation chart recited, or a verdict on the predecessor.',
    followUp: 'What did you learn about how the team worked in your first month, and from whom?',
    counterpart: 'reads-the-market',
    sources: [A1_OPENING, A2_FUNDAMENTAL],
  },
  {
    id: 'asks-whether-it-is-the-right-thing',
    orientation: 'strategic',
    facet: 'outside_inside',
    title: 'Asks whether this is the right thing to build',
    soundsLike:
      'Questions the aim before the method: who needs it, what happens if it succeeds, whether the effort belongs elsewhere.',
    lookAlike: 'Scepticism about a request because it is hard or badly specified.',
    followUp: 'When did you stop work that was going smoothly because the aim was wrong?',
    counterpart: 'asks-whether-it-is-built-right',
    sources: [A2_FUNDAMENTAL],
  },
  {
    id: 'asks-whether-it-is-built-right',
    orientation: 'operational',
    facet: 'outside_inside',
    title: 'Asks whether it is being built well',
    soundsLike:
      'Takes the aim as given and looks at the doing: quality, rhythm, hand-offs, whether the team can keep this up as it grows.',
    lookAlike: 'Personal fussiness about code.',
    followUp: 'How did you know, week by week, that the work was being done well?',
    counterpart: 'asks-whether-it-is-the-right-thing',
    sources: [A2_FUNDAMENTAL],
  },
  {
    id: 'clears-blockers',
    orientation: 'operational',
    facet: 'outside_inside',
    title: 'Clears what slows teams down',
    soundsLike:
      'Found the approval, dependency, unclear owner or quarrel that held several people up, and got it out of the way.',
    lookAlike: 'Fixing a technical problem alone because it was quicker.',
    followUp: 'What was holding the team up that only you could remove?',
    counterpart: null,
    sources: [A1_VP_WORK],
  },
];
