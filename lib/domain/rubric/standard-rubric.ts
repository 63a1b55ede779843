import type { Rubric } from './rubric';

/**
 * The first edition: A2's four areas, equal weights within the core of each role. A bar of 2.75 is level 3 with one
 * mark in four a level lower; a floor of 1.5 is no nearer to level 1 than to level 2. The arithmetic that uses them:
 * docs/method-panel.md.
 */
export const STANDARD_RUBRIC: Rubric = {
  version: '2026.1',
  competencies: {
    technical_strategy: {
      title: 'Technical strategy',
      asks: 'Do their technical choices serve where the business is going?',
      anchors: {
        1: 'Names tools and trends; no choice of theirs is tied to a business aim or a horizon beyond the current release.',
        2: 'Explains choices others made, or one of their own with the reasons added afterwards; alternatives stay vague.',
        3: 'Walks through a direction they set: the options, what each would have cost, why this one, and what it made possible.',
        4: 'Shows several bets over years, including one they reversed, and how each moved what the company could sell or withstand.',
      },
    },
    people_leadership: {
      title: 'People leadership',
      asks: 'Do people and teams grow, stay and perform under them?',
      anchors: {
        1: 'Speaks of people as capacity; cannot name somebody who grew or a hard conversation they held.',
        2: 'Gives examples of support when asked; hiring, feedback and weak performance were mostly left to others.',
        3: 'Names people they hired, developed and parted with, what they did in each case, and what became of them.',
        4: 'Built leaders who built teams: describes how hiring, growth and standards went on working without them.',
      },
    },
    business_acumen: {
      title: 'Business acumen',
      asks: 'Do they understand how the company earns, spends and wins?',
      anchors: {
        1: 'Cannot say who paid, why, or what their work cost.',
        2: 'Knows the customers and the main figures; engineering choices are argued without them.',
        3: 'Ties a choice of theirs to revenue, cost, risk or a competitor, with figures that hold when questioned.',
        4: 'Changed what the company sold, spent or signed, in terms a board would repeat.',
      },
    },
    operational_maturity: {
      title: 'Operational maturity',
      asks: 'Does work under them arrive as promised, at a pace people can keep?',
      anchors: {
        1: 'Delivery depends on effort and luck; misses are explained by others.',
        2: 'Follows a process and can describe it; cannot say how they would know that it works.',
        3: 'Describes how plans, reviews and incidents ran, what they measured, and a change that made delivery steadier.',
        4: 'Made an organisation predictable through growth or crisis, and shows by figures and habits that it lasted.',
      },
    },
  },
  profiles: {
    cto: {
      weights: { technical_strategy: 1, people_leadership: 0, business_acumen: 1, operational_maturity: 0 },
      core: ['technical_strategy', 'business_acumen'],
      bar: 2.75,
      // A2, "The CTO should not care about delivery": detached from delivery, a strategist gets no feedback.
      floors: { operational_maturity: 1.5 },
    },
    vp_engineering: {
      weights: { technical_strategy: 0, people_leadership: 1, business_acumen: 0, operational_maturity: 1 },
      core: ['people_leadership', 'operational_maturity'],
      bar: 2.75,
      // A2, "Enterprise Stage": the drift to fight is losing sight of where the company is going.
      floors: { technical_strategy: 1.5 },
    },
  },
  minimumCards: 3,
  minimumObservers: 2,
  // Two passages one way for each one the other, 1/3, as four panelists leave it: 1/3 x .76.
  leanThreshold: 0.25,
};
