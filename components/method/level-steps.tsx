import { MARK_NOISE } from '@/lib/domain/panel/panel-level';
import { ASSUMED_DEGREES, SINGLE_RATER_RELIABILITY, Z_90 } from '@/lib/domain/panel/rater-noise';
import { figure } from './figure';
import { Because, Formula, MethodSection, Prose } from './method-section';

const NOISE_SHARE = 1 - SINGLE_RATER_RELIABILITY;

/** From ratings to the level for each role. */
export function LevelSteps() {
  return (
    <MethodSection id="levels" title="4. Levels">
      <Prose>For each competency, over the k panelists who observed it:</Prose>
      <Formula>
        {[
          'mean = sum of marks / k',
          'S = sum of (mark - mean)²',
          `variance = the larger of ${figure(MARK_NOISE)} and (${ASSUMED_DEGREES} × ${figure(MARK_NOISE)} + S) / (${ASSUMED_DEGREES} + k - 1)`,
          'standard error = √(variance / k)',
          `90% interval = mean ∓ ${Z_90} × standard error, cut at 1 and 4`,
        ]}
      </Formula>
      <Because>
        {`Not observed is in neither the sum nor k. ${figure(MARK_NOISE)} is ${figure(NOISE_SHARE * 100, 0)}% of the square of ${figure(Math.sqrt(MARK_NOISE / NOISE_SHARE), 1)}, the spread assumed between ratings. Means are shown as the panel gave them: no mark is corrected for a severe or a mild rater, whose severity is known badly from few cards (reliability .49 after 5 ratings; computed from the variances in Roberts et al. 2010).`}
      </Because>
      <Prose>The level for a role weighs the competencies that have a mean:</Prose>
      <Formula>level = sum of (weight × mean) / sum of weights</Formula>
    </MethodSection>
  );
}
