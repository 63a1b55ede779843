import { describe, expect, it } from 'vitest';
import type { PanelCard } from '@/lib/domain/panel/card';
import { recommend } from '@/lib/domain/panel/recommend';
import { STANDARD_RUBRIC } from '@/lib/domain/rubric/standard-rubric';
import type { SampleCard } from '@/lib/domain/sample/sample';
import { SAMPLE_OPENING } from '@/lib/domain/sample/sample-opening';

function toPanelCard({ panelist, content, amendment }: SampleCard): PanelCard {
  const { notes, evidence, ratings, overall, roleOpinion } = amendment?.content ?? content;
  const answers = notes.map(({ question }) => ({
    question,
    evidence: evidence.filter((passage) => passage.question === question && passage.origin !== 'rejected'),
  }));
  return { panelist, ratings, overall, roleOpinion, answers };
}

function recommendationFor(key: string) {
  const candidacy = SAMPLE_OPENING.candidacies.find((candidate) => candidate.key === key);
  if (!candidacy) throw new Error(`No candidacy ${key}.`);
  return recommend(
    STANDARD_RUBRIC,
    candidacy.interviews.flatMap((interview) => interview.cards).map(toPanelCard),
  );
}

describe('the recommendations of the sample', () => {
  it('are one CTO, one VP of Engineering, one for both and one without enough evidence', () => {
    const verdicts = SAMPLE_OPENING.candidacies.map(({ key }) => [key, recommendationFor(key).verdict]);
    expect(Object.fromEntries(verdicts)).toEqual({
      'noor-haddad': 'cto',
      'marcus-lindqvist': 'vp_engineering',
      'josephine-tran': 'combined',
      'ruben-castellanos': 'insufficient_evidence',
    });
  });

  it('name the disagreement on how Noor Haddad leads people', () => {
    expect(recommendationFor('noor-haddad').reasons).toContainEqual({
      kind: 'panel_split',
      competency: 'people_leadership',
      spread: 2,
    });
  });

  it('wait for a third card on Ruben Castellanos', () => {
    const { reasons, sure } = recommendationFor('ruben-castellanos');
    expect(reasons).toContainEqual({ kind: 'too_few_cards', cards: 2, needed: 3 });
    expect(sure).toBeNull();
  });

  it('read Josephine Tran from the amended card', () => {
    const { operational_maturity: operations } = recommendationFor('josephine-tran').summary.competencies;
    expect(operations).toMatchObject({ kind: 'observed', observers: 4, mean: 3.5 });
  });
});
