import { describe, expect, it } from 'vitest';
import { type DebriefCard, planDebrief } from '@/lib/domain/debrief/agenda';
import { orderSpeakers, type Speaker } from '@/lib/domain/debrief/speaking-order';
import type { PanelCard } from '@/lib/domain/panel/card';
import type { Ratings } from '@/lib/domain/rubric/competency';

const RATINGS: Ratings = {
  technical_strategy: 3,
  people_leadership: 3,
  business_acumen: 3,
  operational_maturity: 3,
};

function speaker(id: string, given: Partial<Speaker> = {}): Speaker {
  return { id, name: id, openingRole: 'interviewer', seniority: null, ...given };
}

function panelCard(panelist: string, ratings: Partial<Ratings>): PanelCard {
  return {
    panelist,
    ratings: { ...RATINGS, ...ratings },
    overall: 'yes',
    roleOpinion: 'unsure',
    answers: [],
  };
}

function card(
  panelist: string,
  revisions: readonly Partial<DebriefCard<string>['revisions'][number]>[],
): DebriefCard<string> {
  return {
    panelist,
    interview: 'First conversation',
    revisions: revisions.map((given, index) => ({
      scorecardId: `${panelist}-${index + 1}`,
      at: `2026-11-2${index}T10:00:00.000Z`,
      ratings: RATINGS,
      reason: index === 0 ? null : 'Heard it otherwise.',
      peersSeen: index > 0,
      quotes: [],
      ...given,
    })),
  };
}

describe('the order of speaking', () => {
  const ids = (speakers: readonly Speaker[]) => orderSpeakers(speakers).map(({ id }) => id);

  it('without any place given goes by role, the hiring manager last', () => {
    expect(
      ids([
        speaker('manager', { openingRole: 'hiring_manager' }),
        speaker('recruiter', { openingRole: 'recruiter' }),
        speaker('zoe'),
        speaker('abe'),
      ]),
    ).toEqual(['abe', 'zoe', 'recruiter', 'manager']);
  });

  it('follows the places given by hand over the roles', () => {
    expect(
      ids([
        speaker('founder', { seniority: 3 }),
        speaker('manager', { openingRole: 'hiring_manager', seniority: 1 }),
        speaker('peer', { seniority: 2 }),
      ]),
    ).toEqual(['manager', 'peer', 'founder']);
  });

  it('lets somebody who joined later speak before those with a place, a hiring manager after them', () => {
    expect(
      ids([
        speaker('second', { seniority: 2 }),
        speaker('new manager', { openingRole: 'hiring_manager' }),
        speaker('first', { seniority: 1 }),
        speaker('newcomer'),
      ]),
    ).toEqual(['newcomer', 'first', 'second', 'new manager']);
  });
});

describe('the plan of a debrief', () => {
  const frozen = [
    panelCard('a', { technical_strategy: 1, business_acumen: 2, operational_maturity: null }),
    panelCard('b', { technical_strategy: 4, people_leadership: null }),
  ];
  const cards = [card('a', [{}]), card('b', [{}])];

  it('takes what is widest apart first and what fewer than two observed last', () => {
    expect(
      planDebrief(frozen, cards, ['a', 'b']).map(({ competency, spread }) => [competency, spread]),
    ).toEqual([
      ['technical_strategy', 3],
      ['business_acumen', 1],
      ['people_leadership', null],
      ['operational_maturity', null],
    ]);
  });

  it('keeps its order when an amendment brings the marks together', () => {
    const amended = [
      card('a', [{}, { ratings: { ...RATINGS, technical_strategy: 4 } }]),
      cards[1] ?? card('b', []),
    ];
    expect(planDebrief(frozen, amended, ['a', 'b'])[0]?.competency).toBe('technical_strategy');
  });

  it('lets everybody with a card speak in the given order', () => {
    const [item] = planDebrief(frozen, cards, ['b', 'nobody', 'a']);
    expect(item?.voices.map(({ panelist }) => panelist)).toEqual(['b', 'a']);
  });

  it('keeps the first mark beside each amendment that moved it, with its reason', () => {
    const twice = card('a', [
      { ratings: { ...RATINGS, technical_strategy: 1 } },
      { ratings: { ...RATINGS, technical_strategy: 1 }, reason: 'A quote was wrong.' },
      { ratings: { ...RATINGS, technical_strategy: 3 }, reason: 'The board story counts.' },
    ]);
    const [item] = planDebrief(frozen, [twice], ['a']);
    expect(item?.voices[0]?.cards[0]?.first).toMatchObject({ level: 1, scorecardId: 'a-1', reason: null });
    expect(item?.voices[0]?.cards[0]?.moved).toMatchObject([
      { level: 3, reason: 'The board story counts.', peersSeen: true },
    ]);
  });

  it('quotes under a competency what was said to the questions that feed it, as last amended', () => {
    const quoted = card('a', [
      { quotes: [{ quote: 'withdrawn', competencies: ['technical_strategy'] }] },
      {
        quotes: [
          { quote: 'kept', competencies: ['technical_strategy', 'business_acumen'] },
          { quote: 'elsewhere', competencies: ['people_leadership'] },
        ],
      },
    ]);
    const quotes = Object.fromEntries(
      planDebrief(frozen, [quoted], ['a']).map(({ competency, voices }) => [
        competency,
        voices[0]?.cards[0]?.quotes,
      ]),
    );
    expect(quotes).toEqual({
      technical_strategy: ['kept'],
      business_acumen: ['kept'],
      people_leadership: ['elsewhere'],
      operational_maturity: [],
    });
  });
});
