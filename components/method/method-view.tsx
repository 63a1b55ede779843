import { METHOD_VERSION } from '@/lib/domain/panel/recommend';
import type { Rubric } from '@/lib/domain/rubric/rubric';
import { LevelSteps } from './level-steps';
import { Limits } from './limits';
import { MethodSection, Points, Prose } from './method-section';
import { OrientationSteps } from './orientation-steps';
import { RubricFigures } from './rubric-figures';
import { SurenessSteps } from './sureness-steps';
import { VerdictSteps } from './verdict-steps';
import { WorkedVerdict } from './worked-verdict';

const CONTENTS = [
  ['input', 'What goes in'],
  ['answer', '1. One answer'],
  ['panelist', '2. One panelist'],
  ['balance', '3. The panel’s balance'],
  ['levels', '4. Levels'],
  ['enough', '5. Is there enough'],
  ['verdict', '6. The verdict'],
  ['sure', '7. How sure'],
  ['worked', 'A verdict worked by hand'],
  ['rubric', 'The rubric’s figures'],
  ['not', 'What it does not do'],
  ['assumed', 'What is assumed'],
  ['law', 'What the law asks'],
] as const;

/** The whole arithmetic with the figures of one rubric; constants are the program's own. */
export function MethodView({ rubric }: { rubric: Rubric }) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-8 lg:grid-cols-[13rem_minmax(0,1fr)]">
      <nav aria-label="On this page" className="lg:sticky lg:top-18">
        <ul className="grid gap-0.5 text-sm max-lg:grid-cols-2">
          {CONTENTS.map(([id, title]) => (
            <li key={id}>
              <a
                href={`#${id}`}
                className="block rounded-sm py-1 text-ink-muted hover:text-ink hover:underline max-lg:py-1.5"
              >
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-10 print:block print:space-y-6">
        <MethodSection id="input" title="What goes in">
          <Prose>From every submitted card, as it was last amended:</Prose>
          <Points>
            <li>
              the passages the panelist confirmed or added, each with a signal and an orientation; suggestions
              left open and rejected passages never enter;
            </li>
            <li>a rating from 1 to 4 in each of four competencies, or not observed.</li>
          </Points>
          <Prose>
            Two questions are kept apart to the end: which way somebody faces, and how strong they are. Every
            step rounds before the next one reads it, halves away from zero: answers, panelists’ orientations,
            variances and standard errors to four decimals; marks, means, levels, the balance, the ends of
            intervals and how sure to two. Sums are taken in whole millionths, so that no order of adding can
            show.
          </Prose>
          <Prose>{`This is edition ${METHOD_VERSION} of the arithmetic.`}</Prose>
        </MethodSection>
        <OrientationSteps />
        <LevelSteps />
        <VerdictSteps rubric={rubric} />
        <SurenessSteps rubric={rubric} />
        <WorkedVerdict rubric={rubric} />
        <RubricFigures rubric={rubric} />
        <Limits />
      </div>
    </div>
  );
}
