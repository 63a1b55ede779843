import { SourceLine } from '@/components/wording/source-line';
import type { RoleNeedAdvice } from '@/lib/domain/role-need/advise-role-need';
import { A1_VP_FIRST } from '@/lib/domain/role-need/sources';
import { SCALING } from '@/lib/domain/role-need/split-thresholds';
import { AdviceFold } from './advice-fold';
import { splitSentence, thresholdSentence } from './advice-wording';

/** Where each article draws the line, and that the lines are not the same. */
export function NeedAdviceSplit({ advice }: { advice: RoleNeedAdvice }) {
  return (
    <AdviceFold title="When to split the role" open={advice.thresholdsDisagree}>
      <p className="text-ink text-sm">{splitSentence(advice)}</p>
      <p className="text-ink-muted text-sm">
        {advice.thresholdsDisagree
          ? 'The articles draw the line at different sizes, and they place this team differently:'
          : 'The articles draw the line at different sizes; for this team that makes no difference:'}
      </p>
      <ul className="grid gap-2">
        {advice.thresholds.map((threshold) => (
          <li key={threshold.source.article} className="grid gap-0.5 text-ink-muted text-sm">
            {thresholdSentence(threshold)}
            <SourceLine sources={[threshold.source]} />
          </li>
        ))}
        <li className="grid gap-0.5 text-ink-muted text-sm">
          {`A1 also has a VP of Engineering come first before its own figure is reached: while a team scales from ${SCALING.from} to ${SCALING.to} or more.`}
          <SourceLine sources={[A1_VP_FIRST]} />
        </li>
      </ul>
    </AdviceFold>
  );
}
