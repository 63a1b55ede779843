import {
  A1_INTERVIEW,
  A2_DECISIONS,
  A2_DELIVERY,
  A2_PEOPLE,
  A2_SELF,
  A2_STRATEGY,
} from '../orientation/catalogue/sources';
import type { KitEdition } from './kit';

/**
 * Every question asks for the last time something happened: for managers, accounts of past behaviour
 * predict better than answers to imagined situations. None names the role it might point to.
 */
export const STANDARD_KIT: KitEdition = {
  name: 'Standard kit',
  description:
    'Nine questions about things the candidate has done: one missed commitment, four habits of attention and four kinds of decision. Ask the missed commitment of everyone; four or five in all fill an hour.',
  version: 1,
  questions: [
    {
      key: 'missed-commitment',
      text: 'Think of the most recent time a team of yours missed a delivery date that mattered to others. What happened, and what did you do from the moment you knew?',
      why: 'The one question that separates the two orientations best. Let the candidate choose where to spend the time: how long the operational part is, and whether and when the answer turns to what the miss revealed, says more than any single remark. Neither shape of answer is the right one.',
      listenStrategic:
        'The recovery is told in a few sentences, then the answer turns by itself to what the miss showed about the technical direction, the product or the way the organisation is drawn, and to what was decided because of it.',
      listenOperational:
        'The answer stays with the miss: how it came about step by step, what the team and the people waiting were told and when, what was corrected, who owned each correction and whether the next date held.',
      followUps: [
        'What was the earliest moment at which somebody could have known?',
        'Who had to hear it first, and what could they still choose?',
        'What is different today because of it?',
      ],
      competencies: ['operational_maturity', 'people_leadership', 'technical_strategy'],
      signature: true,
      sources: [A1_INTERVIEW],
    },
    {
      key: 'best-recent-day',
      text: 'Tell me about the best working day you have had in the past month. Who was there, and what were you doing?',
      why: 'Asks for a day that took place instead of a day imagined, so that the energy shows in the detail. A person may be good at work that does not feed them; this question is about what feeds them.',
      listenStrategic:
        'A whiteboard, a prototype, a customer or an argument about what the product and its architecture could become.',
      listenOperational:
        'A conversation or a change that moved somebody forward: a promotion worked through, a quarrel settled, a team that ran without them.',
      followUps: [
        'What made that day better than the ones around it?',
        'How much of last month looked like that day?',
      ],
      competencies: ['people_leadership', 'technical_strategy'],
      signature: false,
      sources: [A2_SELF],
    },
    {
      key: 'first-question-after-failure',
      text: 'Tell me about the last thing that went badly wrong on your watch. What was the first question you asked, and where did it lead?',
      why: 'The first doubt is a habit. Some people doubt the aim, others the way of working; both can be right, and the strongest answers say why that doubt came first in that case.',
      listenStrategic:
        'The first doubt falls on the aim: who it was for, whether it deserved the effort, which assumption about customers or technology had been wrong.',
      listenOperational:
        'The first doubt falls on the doing: planning, review, testing, hand-offs, load, or how the risk stayed out of sight.',
      followUps: [
        'Which other explanation did you rule out, and how?',
        'What did you stop doing afterwards?',
        'Who saw it differently?',
      ],
      competencies: ['operational_maturity', 'business_acumen'],
      signature: false,
      sources: [A2_SELF],
    },
    {
      key: 'news-that-changed-something',
      text: 'What is the last piece of industry news that made you do something different at work? What did you read into it, and what did you do?',
      why: 'Being well informed is common and tells little. What a person does with the news shows whom they are thinking of when they read it.',
      listenStrategic:
        'Reasons about what the event opens, closes or makes cheap for the company, its customers and its rivals, and acted on that.',
      listenOperational:
        'Reasons about skills, hiring, worries or ways of working in the team, and acted on that.',
      followUps: [
        'Whom did you talk to about it first?',
        'What would have had to be true for you to ignore it?',
      ],
      competencies: ['technical_strategy', 'business_acumen'],
      signature: false,
      sources: [A2_SELF],
    },
    {
      key: 'miss-that-still-bothers',
      text: 'Of everything your teams did not manage in the last two years, which miss comes back to you most often? Why that one?',
      why: 'A regret that comes up unprompted shows what the person counts as losing. Give time to choose, and do not offer examples.',
      listenStrategic:
        'A rival who got there first, a need of customers seen too late, a window that closed while the company was busy.',
      listenOperational:
        'A date that slipped, a promise to the rest of the company that was not kept, a team that was let down or worn out.',
      followUps: [
        'What did you see too late, and what would have shown it earlier?',
        'What have you done since to make it less likely?',
      ],
      competencies: ['business_acumen', 'operational_maturity'],
      signature: false,
      sources: [A2_SELF],
    },
    {
      key: 'roadmap-item-start-to-end',
      text: 'Take the largest item on your technology roadmap of the last year or so. How did it come to be there, and what was your own part from then on?',
      why: 'A roadmap item has a reason and a way into the work. Leave open which of the two the candidate tells, then ask who decided, so that their own part stands apart from the part of others.',
      listenStrategic:
        'Why this and not something else: the bet, the technology weighed, what to own and what to buy, what a board or an investor had to be convinced of.',
      listenOperational:
        'How it became work: cut into pieces, given owners and dates, tools and suppliers chosen and kept to their word, progress reported upward.',
      followUps: [
        'Who decided that, and what would have happened without you?',
        'What was given up for it?',
        'What did you tell your chief executive or board about it, and how often?',
      ],
      competencies: ['technical_strategy', 'business_acumen'],
      signature: false,
      sources: [A2_STRATEGY],
    },
    {
      key: 'changing-the-organisation',
      text: 'Tell me about the last time you changed something about how your engineering organisation is staffed or led. What had you noticed, and what did you do?',
      why: 'Nearly every leader has done this, and the cases differ widely: one pivotal hire, a ladder, twenty seats, a manager moved. Which case comes to mind is part of the answer; numbers and names show whether it was theirs.',
      listenStrategic:
        'What engineering there should stand for, what senior technical people are for, a rare person won because the direction hung on them, a reputation outside that drew people in.',
      listenOperational:
        'Hiring pace and bar, managers added, performance and promotions handled, people kept, work across departments made dependable.',
      followUps: [
        'Whom did you hire, promote or let go as part of it?',
        'What got worse at first?',
        'How do you know that it worked?',
      ],
      competencies: ['people_leadership', 'operational_maturity'],
      signature: false,
      sources: [A2_PEOPLE],
    },
    {
      key: 'disagreement-with-product',
      text: 'When did you last disagree with a product or commercial leader about what engineering should do next? How did it begin, and how did it end?',
      why: 'Both roles work with product, on different matters. What the quarrel was about, the worth of the thing or its date and its shape, shows which matter the candidate takes as their own.',
      listenStrategic:
        'The quarrel was about what deserved to be built: a problem, a feasibility, a line of research, the gain to the business. Something came off the plan or went onto it.',
      listenOperational:
        'The quarrel was about how and when: scope, sequence, capacity, a date that could be kept, a way of working that got in the way.',
      followUps: [
        'What did the other person want that was reasonable?',
        'What did you give, and what did you get?',
        'What did it look like three months later?',
      ],
      competencies: ['business_acumen', 'operational_maturity'],
      signature: false,
      sources: [A2_DELIVERY],
    },
    {
      key: 'decision-hard-to-undo',
      text: 'Walk me through the last technical decision of yours that would have been hard to undo. What did you weigh, and how has it held up?',
      why: 'Technical depth shows no orientation by itself. The height at which the decision was taken does: the platform over years, or the service and the team that runs it.',
      listenStrategic:
        'The shape of the whole system, debt taken on knowingly, a stance on risk or compliance, a direction for the platform, weighed by where the company would be some years on.',
      listenOperational:
        'A boundary that lets a team own and run its part, debt fitted into the plan, controls and recovery made routine, weighed by whether the people could build it and keep it running.',
      followUps: [
        'What would have shown you that you were wrong?',
        'Who runs it now, and what do they say about it?',
        'What did it make impossible?',
      ],
      competencies: ['technical_strategy', 'operational_maturity'],
      signature: false,
      sources: [A2_DECISIONS],
    },
  ],
};
