import { describe, expect, it } from 'vitest';
import { recommend } from '@/lib/domain/panel/recommend';
import type { LeftOut } from '@/lib/domain/panel/sensitivity';
import { STANDARD_RUBRIC } from '@/lib/domain/rubric/standard-rubric';
import { titlesOf } from '@/lib/panel-messages';
import {
  agreementSentence,
  changesSentence,
  contradictionSentence,
  newerMethodSentence,
  nextQuestionReason,
  replaySentence,
  severitySentence,
  standsSentence,
  weightSentence,
  withoutSentences,
} from '@/lib/sensitivity-messages';

const NAMES = { ana: 'Ana Roth', ben: 'Ben Okoye', cleo: 'Cleo Marsh' };
const TITLES = titlesOf(STANDARD_RUBRIC);

const stays = (panelist: string): LeftOut => ({ panelist, verdict: 'cto', flips: false, ofTheRest: 'cto' });
const turns = (panelist: string): LeftOut => ({
  panelist,
  verdict: 'neither',
  flips: true,
  ofTheRest: 'neither',
});
const thin = (panelist: string, ofTheRest: LeftOut['ofTheRest']): LeftOut => ({
  panelist,
  verdict: 'insufficient_evidence',
  flips: true,
  ofTheRest,
});

describe('a verdict without each panelist', () => {
  it('stands, or names whose absence changes it', () => {
    expect(standsSentence('cto', [stays('ana'), stays('ben')], NAMES)).toBe('It stands whoever is left out.');
    const two = [turns('ana'), stays('ben'), turns('cleo')];
    expect(standsSentence('cto', two, NAMES)).toBe('It would change without Ana Roth and Cleo Marsh.');
    expect(withoutSentences('cto', two, NAMES)).toEqual([
      'Without Ana Roth the verdict would be: Neither role.',
      'Without Cleo Marsh the verdict would be: Neither role.',
    ]);
  });

  it('tells a panel grown too small from evidence that points elsewhere', () => {
    const same = [thin('ana', 'cto'), thin('ben', 'cto'), thin('cleo', 'cto')];
    expect(standsSentence('cto', same, NAMES)).toBe(
      'Without any one panelist the evidence would be too thin for a verdict; what is left points the same way.',
    );
    expect(withoutSentences('cto', same, NAMES)).toEqual([standsSentence('cto', same, NAMES)]);
    const other = [thin('ana', 'cto'), thin('ben', 'combined'), thin('cleo', 'cto')];
    expect(standsSentence('cto', other, NAMES)).toBe(
      'Without any one panelist the evidence would be too thin for a verdict, and without Ben Okoye what is left points elsewhere.',
    );
    expect(withoutSentences('cto', other, NAMES)[1]).toBe(
      'Without Ben Okoye the evidence would be too thin for a verdict; what is left points to: Combined role.',
    );
  });

  it('counts only those as needed whose absence leaves too little', () => {
    const some = [thin('ana', 'cto'), stays('ben'), stays('cleo')];
    expect(standsSentence('cto', some, NAMES)).toBe(
      'Without Ana Roth the evidence would be too thin for a verdict; what is left points the same way.',
    );
  });

  it('says nothing where there is no verdict to stand, or one person is the panel', () => {
    expect(standsSentence('insufficient_evidence', [stays('ana')], NAMES)).toBeNull();
    expect(standsSentence('cto', [], NAMES)).toBeNull();
  });
});

describe('other weights and other measures', () => {
  it('name the weight, both figures and the verdict', () => {
    const move = { role: 'cto', competency: 'operational_maturity', from: 0, to: 1 } as const;
    expect(weightSentence({ ...move, verdict: 'neither', flips: true }, TITLES)).toBe(
      `If ${TITLES.operational_maturity} weighed 1 instead of 0 for a CTO, the verdict would be: Neither role.`,
    );
  });

  it('say how people mark elsewhere, and that the ratings stay as given', () => {
    const rater = { raw: -1, interval: { low: -0.4, high: 0.2 }, cards: 2, linked: 2 };
    const compared = {
      kind: 'compared',
      raters: [
        { ...rater, panelist: 'ana', shrunk: -0.14 },
        { ...rater, panelist: 'ben', shrunk: 0.2 },
      ],
      means: {
        technical_strategy: null,
        people_leadership: null,
        business_acumen: null,
        operational_maturity: null,
      },
      verdict: 'neither',
      flips: true,
    } as const;
    expect(severitySentence(compared, NAMES)).toBe(
      'Ratings adjusted for how people mark elsewhere (Ana Roth −0.14 and Ben Okoye +0.20 points against their peers, cautiously estimated) would give: Neither role. The recommendation keeps the ratings as they were given.',
    );
    expect(severitySentence({ ...compared, flips: false }, NAMES)).toMatch(/give the same verdict\.$/);
    expect(severitySentence({ kind: 'unlinked' }, NAMES)).toMatch(/nothing is known/);
  });
});

describe('what does not go together', () => {
  it('is put as a question to the person, never as an error', () => {
    const sentences = [
      contradictionSentence(
        {
          ...{ kind: 'evidence_against_rating', panelist: 'ana', orientation: 'operational' },
          ...{ signals: 4, competency: 'operational_maturity', level: 1 },
        },
        NAMES,
        TITLES,
      ),
      contradictionSentence(
        {
          ...{ kind: 'evidence_against_opinion', panelist: 'ana', orientation: 'operational' },
          ...{ signals: 3, opinion: 'cto' },
        },
        NAMES,
        TITLES,
      ),
      contradictionSentence(
        { kind: 'overall_against_ratings', panelist: 'ana', overall: 'strong_yes', mean: 1.67 },
        NAMES,
        TITLES,
      ),
      contradictionSentence({ kind: 'one_value', panelist: 'ana', level: 3, competencies: 4 }, NAMES, TITLES),
      contradictionSentence(
        { kind: 'apart_from_peers', panelist: 'ana', way: 'below', by: 1.5, competencies: 4 },
        NAMES,
        TITLES,
      ),
    ];
    for (const sentence of sentences) expect(sentence).toMatch(/^Ana Roth .*\?$/);
    expect(sentences[0]).toContain(
      `confirmed 4 operational signals and rates ${TITLES.operational_maturity} 1.`,
    );
    expect(sentences[1]).toContain('none of the other side, and sees a CTO.');
  });
});

describe('agreement', () => {
  it('never stands without its interval', () => {
    const estimated = { kind: 'estimated', alpha: 0.61, interval: { low: 0.4, high: 0.78 } } as const;
    expect(agreementSentence({ ...estimated, candidacies: 7, shared: 26 })).toContain(
      'Over 7 candidacies that these panelists and their peers rated, Krippendorff’s alpha is 0.61 with a 90% interval from 0.40 to 0.78.',
    );
    expect(agreementSentence({ kind: 'too_little', candidacies: 1, shared: 4 })).toContain(
      'share 1 candidacy ',
    );
  });
});

describe('the rest', () => {
  it('says which gap a question closes', () => {
    const thinly = {
      kind: 'thin_competency',
      competency: 'people_leadership',
      question: 'q',
      text: '?',
    } as const;
    expect(nextQuestionReason({ ...thinly, observers: 0 }, NAMES, TITLES)).toBe(
      `Nobody has observed ${TITLES.people_leadership} yet.`,
    );
    expect(nextQuestionReason({ ...thinly, observers: 1 }, NAMES, TITLES)).toBe(
      `${TITLES.people_leadership} was observed by 1 panelist.`,
    );
    expect(
      nextQuestionReason({ kind: 'unheard_facet', facet: 'drive', signal: 's', text: '?' }, NAMES, TITLES),
    ).toBe('Nobody has heard anything on “What drives them” yet.');
  });

  it('says whose cards moved a recommendation', () => {
    expect(changesSentence({ arrived: ['ana', 'ben'], amended: ['cleo'], withdrawn: [] }, NAMES)).toBe(
      'Ana Roth’s and Ben Okoye’s cards came in; Cleo Marsh’s card was amended',
    );
    expect(changesSentence({ arrived: [], amended: [], withdrawn: [] }, NAMES)).toBe(
      'The rubric or the role need changed',
    );
  });

  it('says plainly whether a stored recommendation still comes out', () => {
    expect(newerMethodSentence('combined')).toContain('would now give: Combined role.');
    const now = { ...recommend(STANDARD_RUBRIC, []), methodVersion: '2030.2' };
    const old = { methodVersion: '2026.1' };
    expect(replaySentence({ kind: 'same' }, old)).toMatch(/the same answer to the last figure\.$/);
    expect(replaySentence({ kind: 'other_by_newer_method', now }, old)).toMatch(
      /from 2026\.1 to 2030\.2, and the newer one gives other figures: Insufficient evidence\./,
    );
  });
});
