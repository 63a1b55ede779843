import { describe, expect, it } from 'vitest';
import { DECIDED_ROLES, DECISION_OUTCOMES } from '@/lib/domain/decision/decision';
import type { Settling } from '@/lib/domain/panel/missing';
import { type Reason, VERDICTS } from '@/lib/domain/panel/recommendation';
import { COMPETENCIES } from '@/lib/domain/rubric/competency';
import { STANDARD_RUBRIC } from '@/lib/domain/rubric/standard-rubric';
import { toRecord } from '@/lib/domain/to-record';
import {
  type CompetencyTitles,
  count,
  decisionWording,
  outstandingSentence,
  reasonSentence,
  restsOnSentence,
  settlingSentence,
  sureSentence,
  sureWording,
  verdictSentence,
} from '@/lib/panel-messages';

const TITLES: CompetencyTitles = toRecord(COMPETENCIES, (key) => STANDARD_RUBRIC.competencies[key].title);

const REASONS: readonly [Reason, string][] = [
  [{ kind: 'too_few_cards', cards: 1, needed: 3 }, '1 panelist has submitted; a recommendation needs 3.'],
  [{ kind: 'too_few_cards', cards: 2, needed: 3 }, '2 panelists have submitted; a recommendation needs 3.'],
  [
    { kind: 'too_few_observers', competency: 'people_leadership', observers: 1, needed: 2 },
    'People leadership was observed by 1 panelist; it takes 2.',
  ],
  [
    { kind: 'no_orientation_evidence' },
    'No passage is confirmed, so nothing says which way the candidate faces.',
  ],
  [
    { kind: 'leans', towards: 'strategic', balance: 0.415 },
    'The confirmed passages lean strategic, outward and forward, with a balance of 0.41.',
  ],
  [
    { kind: 'leans', towards: 'operational', balance: -0.6 },
    'The confirmed passages lean operational, inward and now, with a balance of 0.60.',
  ],
  [
    { kind: 'leans', towards: 'neither_way', balance: 0.1 },
    'The confirmed passages lean neither way clearly enough to name one.',
  ],
  [
    { kind: 'meets_bar', role: 'cto', level: 3.2, bar: 2.75 },
    'As a CTO the level is 3.20, which reaches the bar of 2.75.',
  ],
  [
    { kind: 'below_bar', role: 'vp_engineering', level: 2.5, bar: 2.75 },
    'As a VP of Engineering the level is 2.50, short of the bar of 2.75.',
  ],
  [
    { kind: 'below_floor', role: 'cto', competency: 'operational_maturity', mean: 1.5, floor: 1.75 },
    'Operational maturity stands at 1.50; the rubric asks a CTO for at least 1.75.',
  ],
  [
    { kind: 'panel_split', competency: 'business_acumen', spread: 3 },
    'The panel is split on Business acumen: the ratings are 3 apart.',
  ],
];

const SETTLINGS: readonly [Settling, string][] = [
  [{ kind: 'more_cards', count: 1 }, 'Cards by 1 more panelist.'],
  [
    { kind: 'more_observers', competency: 'technical_strategy', count: 2 },
    'Ratings for Technical strategy by 2 more panelists.',
  ],
  [
    { kind: 'confirmed_passages' },
    'Confirmed passages: without them nothing says which way the candidate faces.',
  ],
  [
    { kind: 'other_lean', towards: 'neither_way', verdict: 'combined' },
    'If the evidence leaned neither way, the verdict would be: Combined role.',
  ],
  [
    { kind: 'other_lean', towards: 'operational', verdict: 'vp_engineering' },
    'If the evidence leaned operational, the verdict would be: VP of Engineering.',
  ],
  [
    { kind: 'level_crosses_bar', role: 'cto', level: 2.6, bar: 2.75, way: 'up', verdict: 'cto' },
    'If the level as a CTO rose from 2.60 to 2.75, the verdict would be: CTO.',
  ],
  [
    { kind: 'level_crosses_bar', role: 'cto', level: 3, bar: 2.75, way: 'down', verdict: 'neither' },
    'If the level as a CTO fell from 3.00 to below 2.75, the verdict would be: Neither role.',
  ],
  [
    {
      kind: 'floor_reached',
      role: 'vp_engineering',
      competency: 'technical_strategy',
      mean: 1.5,
      floor: 1.75,
      verdict: 'vp_engineering',
    },
    'If Technical strategy rose from 1.50 to 1.75, the verdict would be: VP of Engineering.',
  ],
];

describe('the words of a recommendation', () => {
  it.each(REASONS)('give the reason %j a sentence', (reason, sentence) => {
    expect(reasonSentence(reason, TITLES)).toBe(sentence);
  });

  it.each(SETTLINGS)('give the change %j a sentence', (settling, sentence) => {
    expect(settlingSentence(settling, TITLES)).toBe(sentence);
  });

  it('differ for every verdict and praise none', () => {
    const sentences = VERDICTS.map(verdictSentence);
    expect(new Set(sentences).size).toBe(VERDICTS.length);
    for (const sentence of sentences) expect(sentence).not.toMatch(/!|better|best|great|only|just/i);
  });

  it('say how sure in whole panels, and nothing where there is no verdict', () => {
    expect(sureSentence(0.836)).toBe('About 84 of 100 plausible panels would reach the same verdict.');
    expect(sureWording(0.836)).toBe('84% sure');
    expect(sureSentence(null)).toBeNull();
    expect(sureWording(null)).toBeNull();
  });

  it('name what the figure rests on, one or many, with passages or without', () => {
    const competencies = {
      technical_strategy: { kind: 'not_observed' },
      people_leadership: { kind: 'not_observed' },
      business_acumen: { kind: 'not_observed' },
      operational_maturity: { kind: 'not_observed' },
    } as const;
    expect(
      restsOnSentence({
        verdict: 'insufficient_evidence',
        summary: { cards: 1, panelists: 1, orientation: { kind: 'none' }, competencies },
      }),
    ).toBe('So far there is 1 submitted card by 1 panelist and no confirmed passage.');
    expect(
      restsOnSentence({
        verdict: 'combined',
        summary: {
          cards: 4,
          panelists: 3,
          orientation: {
            kind: 'read',
            balance: 0.2,
            interval: { low: 0, high: 0.4 },
            passages: { strategic: 6, operational: 3 },
            panelists: 3,
          },
          competencies,
        },
      }),
    ).toBe(
      'It rests on 4 submitted cards by 3 panelists and 9 confirmed passages: 6 strategic, 3 operational.',
    );
  });

  it('name each panelist whose card is to come once', () => {
    expect(outstandingSentence([])).toBeNull();
    expect(outstandingSentence(['Ada'])).toBe('Still to come: 1 card by Ada.');
    expect(outstandingSentence(['Ada', 'Ada'])).toBe('Still to come: 2 cards by Ada.');
    expect(outstandingSentence(['Ada', 'Bo'])).toBe('Still to come: 2 cards by Ada and Bo.');
    expect(outstandingSentence(['Ada', 'Bo', 'Cy'])).toBe('Still to come: 3 cards by Ada, Bo and Cy.');
  });

  it('put every decision in a line of its own', () => {
    const lines = DECISION_OUTCOMES.flatMap((outcome) =>
      [...DECIDED_ROLES, null].map((role) => decisionWording(outcome, role)),
    );
    expect(new Set(lines)).toEqual(
      new Set([
        'Advance',
        'Advance towards CTO',
        'Advance towards VP of Engineering',
        'Advance towards the combined role',
        'Hold',
        'Offer',
        'Offer as CTO',
        'Offer as VP of Engineering',
        'Offer for the combined role',
        'Decline',
      ]),
    );
  });

  it('count one thing and several', () => {
    expect([count(0, 'card'), count(1, 'card'), count(2, 'card')]).toEqual(['0 cards', '1 card', '2 cards']);
  });
});
