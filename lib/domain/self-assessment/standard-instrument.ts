import {
  A1_CTO_WORK,
  A1_VP_WORK,
  A2_DECISIONS,
  A2_DELIVERY,
  A2_NATURAL,
  A2_PEOPLE,
  A2_SELF,
  A2_STRATEGY,
} from '../orientation/catalogue/sources';
import type { Instrument } from './instrument';

/**
 * The first edition. The four areas are those of A2's readiness assessment ("Assess Where You Stand"), each with two
 * statements from the strategic column of its tables and two from the operational one, so that no area favours a way
 * of facing; the questions are A2's four from "Making Your Decision".
 */
export const STANDARD_INSTRUMENT: Instrument = {
  version: '2026.1',
  areas: [
    {
      competency: 'technical_strategy',
      about: 'Which technical direction is taken, and how it becomes work.',
      statements: [
        {
          key: 'sets-direction',
          text: 'I set a technical direction for several years and say what it is meant to make possible for the business.',
          source: A2_STRATEGY,
        },
        {
          key: 'bets-on-technology',
          text: 'I look at new technology before it is urgent and decide which of it to bet on and which to leave.',
          source: A1_CTO_WORK,
        },
        {
          key: 'direction-into-plans',
          text: 'I turn a direction into plans and milestones that teams can begin on next week.',
          source: A2_STRATEGY,
        },
        {
          key: 'debt-in-the-plan',
          text: 'I choose which old code gets repaired now, and make room for it in the current plan.',
          source: A2_DECISIONS,
        },
      ],
    },
    {
      competency: 'people_leadership',
      about: 'Who joins, how people grow, and what they can count on.',
      statements: [
        {
          key: 'coaches-people',
          text: 'I coach people regularly and can name somebody whose work is different because of it.',
          source: A2_NATURAL,
        },
        {
          key: 'weak-performance',
          text: 'I deal with weak performance early and in person, and with promotion when it is due.',
          source: A1_VP_WORK,
        },
        {
          key: 'senior-engineers',
          text: 'I find and win the few senior engineers whose work many others will build on.',
          source: A2_PEOPLE,
        },
        {
          key: 'sets-values',
          text: 'I say what engineering stands for here, and people can tell from my own choices that I mean it.',
          source: A2_PEOPLE,
        },
      ],
    },
    {
      competency: 'business_acumen',
      about: 'How the company earns and spends, and what engineering has to do with it.',
      statements: [
        {
          key: 'talks-to-customers',
          text: 'I talk with customers, partners or investors myself, and bring back what changes our plans.',
          source: A2_NATURAL,
        },
        {
          key: 'technology-into-outcomes',
          text: 'I explain to people who do not build software what a technical choice will earn, save or risk.',
          source: A2_NATURAL,
        },
        {
          key: 'reports-delivery',
          text: 'I tell the rest of the leadership how delivery stands, in figures they can plan with.',
          source: A2_STRATEGY,
        },
        {
          key: 'aligns-functions',
          text: 'I keep engineering in step with product, design, data and sales, and settle it where they pull apart.',
          source: A1_VP_WORK,
        },
      ],
    },
    {
      competency: 'operational_maturity',
      about: 'How work reaches the people it is for, and what keeps it reliable.',
      statements: [
        {
          key: 'owns-estimates',
          text: 'I own estimates and capacity, and say early when a date will not hold.',
          source: A2_DELIVERY,
        },
        {
          key: 'improves-process',
          text: 'I change how teams plan, review and ship, and check afterwards whether it helped.',
          source: A2_DELIVERY,
        },
        {
          key: 'security-direction',
          text: 'I decide what security and compliance have to achieve over the coming years.',
          source: A2_DECISIONS,
        },
        {
          key: 'platform-direction',
          text: 'I decide where the platform and its infrastructure are heading, beyond what runs today.',
          source: A2_DECISIONS,
        },
      ],
    },
  ],
  questions: [
    {
      key: 'best-day',
      text: 'Which of these two days would you rather have tomorrow?',
      answers: {
        strategic: 'At a whiteboard with a few others, drawing what the product could be built on next.',
        operational: 'In a long conversation with an engineer, working out what their next step takes.',
      },
      first: 'operational',
      source: A2_SELF,
    },
    {
      key: 'first-doubt',
      text: 'Something went wrong. Which doubt comes to you first?',
      answers: {
        strategic: 'Whether it was worth building in the first place.',
        operational: 'Whether the way we work let it happen.',
      },
      first: 'strategic',
      source: A2_SELF,
    },
    {
      key: 'reading-news',
      text: 'You read about a change in the industry. What do you think about first?',
      answers: {
        strategic: 'What it could mean for where the company should go.',
        operational: 'What it could mean for the people on the teams and how they work.',
      },
      first: 'operational',
      source: A2_SELF,
    },
    {
      key: 'harder-loss',
      text: 'Which of these stays with you longer?',
      answers: {
        strategic: 'A chance in the market that somebody else took.',
        operational: 'A promise to deliver that the team could not keep.',
      },
      first: 'strategic',
      source: A2_SELF,
    },
  ],
};
