import { FIVE_EQUALLY_LIKELY_SCORES, SEVEN_EQUALLY_LIKELY_SCORES } from '@/lib/domain/panel/normal';
import { COMMON_ERROR } from '@/lib/domain/panel/sureness';
import { COMPETENCIES } from '@/lib/domain/rubric/competency';
import type { Rubric } from '@/lib/domain/rubric/rubric';
import { figure } from './figure';
import { Because, Formula, MethodSection, Points, Prose } from './method-section';

const COMBINATIONS =
  SEVEN_EQUALLY_LIKELY_SCORES.length * FIVE_EQUALLY_LIKELY_SCORES.length ** COMPETENCIES.length;

/** The share of plausible panels that would say the same. */
export function SurenessSteps({ rubric: { profiles, leanThreshold } }: { rubric: Rubric }) {
  const middle = figure((profiles.cto.bar + profiles.vp_engineering.bar) / 2);
  const threshold = figure(leanThreshold);
  return (
    <MethodSection id="sure" title="7. How sure">
      <Prose>
        How sure is the share of plausible large panels, whose noise has averaged out, that would give the
        same verdict. What could lie behind this panel’s figures is drawn from normal distributions: the
        balance around this one with its standard error, each level around its mean drawn to the middle
        between the two bars.
      </Prose>
      <Formula>
        {[
          `centre = ${middle} + R(k) × (mean - ${middle}), to four decimals`,
          'error = √R(k) × standard error, to four decimals',
        ]}
      </Formula>
      <Prose>Nothing is left to chance:</Prose>
      <Points>
        <li>
          {`above ${threshold} lies the share Φ((balance - ${threshold}) / standard error), below -${threshold} the share Φ((-${threshold} - balance) / standard error), the rest between;`}
        </li>
        <li>
          {`an error common to all four levels takes the values g = ${listed(SEVEN_EQUALLY_LIKELY_SCORES)}, and one of each level’s own the values h = ${listed(FIVE_EQUALLY_LIKELY_SCORES)}, all equally likely;`}
        </li>
        <li>
          {`a level is then centre + error × (√${figure(COMMON_ERROR)} g + √${figure(1 - COMMON_ERROR)} h), cut at 1 and 4, to four decimals. Each of the ${COMBINATIONS.toLocaleString('en')} combinations is strong enough for both roles, for one or for neither.`}
        </li>
      </Points>
      <Prose>
        How sure is the sum, over the three leans, of the share of the lean times the share of combinations
        that give the verdict with it.
      </Prose>
      <Because>
        {`${figure(COMMON_ERROR * 100, 0)}% of each level’s variance is taken as common: of the 56% of a mark that is noise, 30% belong to the one conversation (two people in one room agree at .74, in separate rooms at .44: Huffcutt et al. 2013, secondary) and 8.9% to the rater’s severity (Roberts et al. 2010), so the common part lies between 8.9/56 = .16 and 38.9/56 = .69.`}
      </Because>
    </MethodSection>
  );
}

function listed(scores: readonly number[]): string {
  return scores.map((score) => figure(score)).join(', ');
}
