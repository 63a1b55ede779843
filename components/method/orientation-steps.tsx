import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table';
import { ORIENTATION_NOISE } from '@/lib/domain/panel/panel-orientation';
import {
  ASSUMED_DEGREES,
  panelReliability,
  SINGLE_RATER_RELIABILITY,
  Z_90,
} from '@/lib/domain/panel/rater-noise';
import { figure } from './figure';
import { Because, Formula, MethodSection, Prose } from './method-section';

const NOISE_SHARE = 1 - SINGLE_RATER_RELIABILITY;
const PRIOR = NOISE_SHARE / SINGLE_RATER_RELIABILITY;
const SPREAD = Math.sqrt(ORIENTATION_NOISE / NOISE_SHARE);

/** From confirmed passages to the panel's balance. */
export function OrientationSteps() {
  return (
    <>
      <MethodSection id="answer" title="1. One answer">
        <Prose>
          Among the confirmed passages of one answer, count the different signals of each orientation: s
          strategic and o operational.
        </Prose>
        <Formula>answer = (s - o) / (s + o)</Formula>
        <Prose>
          The result runs from -1, operational, to +1, strategic. An answer without a confirmed passage has no
          value at all. Signals are counted and not passages, so that somebody who marks one thing three times
          has said it once.
        </Prose>
      </MethodSection>
      <MethodSection id="panelist" title="2. One panelist">
        <Prose>
          A panelist’s orientation is the plain mean of their answers that have a value, over all their cards;
          a long note weighs what a short one does. Their mark in a competency is the mean of their ratings in
          it. Somebody who scored two interviews counts once.
        </Prose>
      </MethodSection>
      <MethodSection id="balance" title="3. The panel’s balance">
        <Prose>With n panelists who have an orientation, and m the mean of these:</Prose>
        <Formula>
          {[
            'balance = R(n) × m',
            `R(n) = ${figure(SINGLE_RATER_RELIABILITY)} n / (1 + ${figure(SINGLE_RATER_RELIABILITY)} (n - 1))`,
          ]}
        </Formula>
        <Table caption="R for one to six panelists" className="max-w-120">
          <TableHead>
            <TableHeader scope="col">Panelists</TableHeader>
            {[1, 2, 3, 4, 5, 6].map((raters) => (
              <TableHeader key={raters} numeric>
                {raters}
              </TableHeader>
            ))}
          </TableHead>
          <TableBody>
            <TableRow>
              <TableHeader scope="row" className="min-w-0 font-normal">
                R
              </TableHeader>
              {[1, 2, 3, 4, 5, 6].map((raters) => (
                <TableCell key={raters} numeric>
                  {panelReliability(raters).toFixed(4)}
                </TableCell>
              ))}
            </TableRow>
          </TableBody>
        </Table>
        <Because>
          {`R is the reliability of n raters by Spearman-Brown, from the ${figure(SINGLE_RATER_RELIABILITY)} at which two people in separate interviews agree (Huffcutt et al. 2013, secondary). It draws a small panel towards 0, as if ${figure(PRIOR)} more panelists had found the candidate balanced.`}
        </Because>
        <Formula>
          {[
            'S = sum of (panelist - m)²',
            `variance = the larger of ${figure(ORIENTATION_NOISE)} and (${ASSUMED_DEGREES} × ${figure(ORIENTATION_NOISE)} + S) / (${ASSUMED_DEGREES} + n - 1)`,
            `standard error = √(variance / (n + ${figure(PRIOR)}))`,
            `90% interval = balance ∓ ${Z_90} × standard error, cut at -1 and +1`,
          ]}
        </Formula>
        <Because>
          {`${figure(ORIENTATION_NOISE)} is the noise of one panelist: ${figure(NOISE_SHARE * 100, 0)}% of the square of ${figure(SPREAD, 1)}, the spread assumed between panelists. The panel’s own scatter can widen the interval and never narrows it, since few people often agree by chance; the ${ASSUMED_DEGREES} is how many degrees of freedom the assumption is worth beside theirs.`}
        </Because>
      </MethodSection>
    </>
  );
}
