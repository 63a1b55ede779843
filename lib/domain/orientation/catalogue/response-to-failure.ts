import type { Signal } from '../signal';
import { A1_INTERVIEW, A2_SELF } from './sources';

export const RESPONSE_TO_FAILURE_SIGNALS: readonly Signal[] = [
  {
    id: 'suspects-the-aim',
    orientation: 'strategic',
    facet: 'response_to_failure',
    title: 'Suspects the aim when something fails',
    soundsLike:
      'The first doubt falls on what was being built, for whom, and whether it deserved the effort.',
    lookAlike: 'Blaming product for the requirements.',
    followUp: 'When it went wrong, what was the first thing you doubted?',
    counterpart: 'suspects-the-process',
    sources: [A2_SELF],
  },
  {
    id: 'suspects-the-process',
    orientation: 'operational',
    facet: 'response_to_failure',
    title: 'Suspects the way of working when something fails',
    soundsLike:
      'The first doubt falls on planning, review, testing, hand-offs or how the risk stayed hidden.',
    lookAlike: 'Blaming a person for not following the rules.',
    followUp: 'When it went wrong, what was the first thing you doubted?',
    counterpart: 'suspects-the-aim',
    sources: [A2_SELF],
  },
  {
    id: 'pivots-to-technical-direction',
    orientation: 'strategic',
    facet: 'response_to_failure',
    title: 'Moves from the miss to technical direction',
    soundsLike:
      'Recounts the missed date in a sentence or two, then turns to what it showed about the architecture, the platform or the bet, and what was decided because of it.',
    lookAlike: 'A technical root cause that was fixed and left at that.',
    followUp: 'What did you come to see about your technical direction that you had not seen before?',
    counterpart: 'diagnoses-the-process',
    sources: [A1_INTERVIEW],
  },
  {
    id: 'diagnoses-the-process',
    orientation: 'operational',
    facet: 'response_to_failure',
    title: 'Takes the miss apart step by step',
    soundsLike:
      'Goes back through the weeks before the date: when the first sign came, who knew, where estimate, hand-off or test failed, and how they found out.',
    lookAlike: 'A vague "communication broke down".',
    followUp: 'When was the earliest moment at which somebody could have known?',
    counterpart: 'pivots-to-technical-direction',
    sources: [A1_INTERVIEW],
  },
  {
    id: 'pivots-to-organisation-design',
    orientation: 'strategic',
    facet: 'response_to_failure',
    title: 'Moves from the miss to how the organisation is drawn',
    soundsLike:
      'Says what the failure showed about how teams, ownership and systems were divided, and redrew them for where the company was heading.',
    lookAlike: 'Moving two people to help the late team.',
    followUp: 'What did the miss tell you about how the organisation was designed?',
    counterpart: 'takes-corrective-action',
    sources: [A1_INTERVIEW],
  },
  {
    id: 'takes-corrective-action',
    orientation: 'operational',
    facet: 'response_to_failure',
    title: 'Puts corrections in place and follows them',
    soundsLike:
      'Lists what changed afterwards, such as a check, an earlier test or a smaller batch, who owned each, and whether the next date held.',
    lookAlike: 'Lessons learned with no owner and no later check.',
    followUp: 'What is still done differently today because of that miss?',
    counterpart: 'pivots-to-organisation-design',
    sources: [A1_INTERVIEW],
  },
  {
    id: 'steadies-the-team',
    orientation: 'operational',
    facet: 'response_to_failure',
    title: 'Speaks with the team through the miss',
    soundsLike:
      'Told the team plainly where things stood, took pressure off, kept blame out, and asked them what would help.',
    lookAlike: 'A rousing speech, or protecting the team by telling it nothing.',
    followUp: 'What did you say to the team on the day you knew?',
    counterpart: null,
    sources: [A1_INTERVIEW],
  },
  {
    id: 'manages-stakeholders',
    orientation: 'operational',
    facet: 'response_to_failure',
    title: 'Handles those who were waiting',
    soundsLike:
      'Warned sales, the customer or the executives early, offered choices of scope and date, and kept them posted until it was done.',
    lookAlike: 'An apology afterwards.',
    followUp: 'Who had to hear it first, what did you tell them, and what could they choose?',
    counterpart: null,
    sources: [A1_INTERVIEW],
  },
];
