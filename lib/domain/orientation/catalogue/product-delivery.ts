import type { Signal } from '../signal';
import { A1_CTO_WORK, A1_VP_WORK, A2_DELIVERY, A2_FUNDAMENTAL } from './sources';

export const PRODUCT_DELIVERY_SIGNALS: readonly Signal[] = [
  {
    id: 'shapes-what-gets-built',
    orientation: 'strategic',
    facet: 'product_delivery',
    title: 'Shapes what gets built, and why',
    soundsLike:
      'Worked with product on which problem deserved solving, brought something technology made possible, or argued an item off the plan for a business reason.',
    lookAlike: 'Good relations with product about scope, order and dates.',
    followUp: 'What is in the product, or not in it, because of you?',
    counterpart: 'shapes-how-and-when-it-ships',
    sources: [A1_CTO_WORK, A2_FUNDAMENTAL, A2_DELIVERY],
  },
  {
    id: 'shapes-how-and-when-it-ships',
    orientation: 'operational',
    facet: 'product_delivery',
    title: 'Settles how and when it ships',
    soundsLike:
      'Sat down with product and project people to cut scope, sequence releases, name a date that could be kept, and keep it.',
    lookAlike: 'Arguing whether the thing should exist.',
    followUp: 'How did you and product settle what would be in the release and what would wait?',
    counterpart: 'shapes-what-gets-built',
    sources: [A2_FUNDAMENTAL, A2_DELIVERY],
  },
  {
    id: 'judges-feasibility',
    orientation: 'strategic',
    facet: 'product_delivery',
    title: 'Judges whether a new direction can be built',
    soundsLike:
      'Was asked whether the company could enter some new area, found the technical unknown that decided it, and gave an answer the business acted on.',
    lookAlike: 'Estimating the weeks that an agreed feature takes.',
    followUp: 'When did your judgement open or close a direction for the company?',
    counterpart: 'owns-estimates-and-capacity',
    sources: [A2_DELIVERY],
  },
  {
    id: 'owns-estimates-and-capacity',
    orientation: 'operational',
    facet: 'product_delivery',
    title: 'Owns estimates, capacity and pace',
    soundsLike:
      'Compared what was promised with what the team could carry, followed pace over time, left room for support and leave, and renegotiated openly.',
    lookAlike: 'A single heroic guess, or a number adopted because sales needed it.',
    followUp: 'How far off were your estimates, and what did you change once you knew?',
    counterpart: 'judges-feasibility',
    sources: [A2_DELIVERY],
  },
  {
    id: 'drives-research',
    orientation: 'strategic',
    facet: 'product_delivery',
    title: 'Drives research and invention',
    soundsLike:
      'Set people and time aside for work with an uncertain result, said which question it was to answer, and stopped it or carried it into the product.',
    lookAlike: 'A hack day for fun, or exploration with no question.',
    followUp: 'Which research did you fund, what did it have to prove, and when did you stop?',
    counterpart: 'improves-process',
    sources: [A2_DELIVERY],
  },
  {
    id: 'improves-process',
    orientation: 'operational',
    facet: 'product_delivery',
    title: 'Improves how the team plans, reviews and ships',
    soundsLike:
      'Found the slow or painful step in the daily work, such as planning, review, build or release, changed it, and has a before and after.',
    lookAlike: 'Naming a method. "We were agile" says nothing about what changed.',
    followUp: 'Which step of the way from idea to production did you change, and what did it do?',
    counterpart: 'drives-research',
    sources: [A1_CTO_WORK, A1_VP_WORK, A2_DELIVERY],
  },
  {
    id: 'answers-for-business-value',
    orientation: 'strategic',
    facet: 'product_delivery',
    title: 'Answers for what technology does for the business',
    soundsLike:
      'Measures the engineering effort by revenue, margin, customers won or markets opened, and has ended sound work that served none of them.',
    lookAlike: 'Mentioning revenue as background, or counting features delivered.',
    followUp:
      'Which engineering work did you end although it was going well, and what did the business gain?',
    counterpart: 'answers-for-delivery',
    sources: [A2_DELIVERY],
  },
  {
    id: 'answers-for-delivery',
    orientation: 'operational',
    facet: 'product_delivery',
    title: 'Answers for dependable delivery',
    soundsLike:
      'Takes it on themselves that what was promised arrives, on time and working, and tells how the team came to be believed.',
    lookAlike: 'A story of one launch saved by long nights.',
    followUp: 'Over the last year, how often did the team keep its promises, and how do you know?',
    counterpart: 'answers-for-business-value',
    sources: [A1_VP_WORK, A2_FUNDAMENTAL, A2_DELIVERY],
  },
];
