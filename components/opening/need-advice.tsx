import { SourceLine } from '@/components/wording/source-line';
import { adviseRoleNeed, type RoleNeed } from '@/lib/domain/role-need/role-need';
import {
  FIRST_SENTENCES,
  REASON_SENTENCES,
  soughtSentence,
  thresholdSentence,
  twoLeadersSentence,
} from './advice-wording';

/** What the two articles would say to this need, beside the form and never in the way of it. */
export function NeedAdvice({ need }: { need: RoleNeed | null }) {
  return (
    <aside
      aria-label="What the articles advise"
      className="grid content-start gap-3 self-start rounded-lg border border-line bg-surface-sunken p-4"
    >
      <h3 className="font-semibold text-base text-ink">What the articles advise</h3>
      {need ? (
        <Advice need={need} />
      ) : (
        <p className="text-ink-muted text-sm">
          Fill in stage, sizes and who leads technology now; the advice and its sources appear here. It binds
          nobody.
        </p>
      )}
    </aside>
  );
}

function Advice({ need }: { need: RoleNeed }) {
  const advice = adviseRoleNeed(need);
  const sought = soughtSentence(advice);
  return (
    <>
      <div role="status" className="grid gap-1 text-base">
        <p className="font-medium text-ink">{FIRST_SENTENCES[advice.first]}</p>
        {sought ? <p className="text-ink-muted text-sm">{sought}</p> : null}
      </div>
      <ul className="grid gap-2.5">
        {advice.reasons.map((reason) => (
          <li key={reason.kind} className="grid gap-0.5 text-ink text-sm">
            {REASON_SENTENCES[reason.kind]}
            <SourceLine sources={[reason.source]} />
          </li>
        ))}
      </ul>
      <div className="grid gap-2.5 border-line border-t pt-3">
        <p className="text-ink text-sm">{twoLeadersSentence(advice)}</p>
        {advice.thresholdsDisagree ? (
          <p className="text-ink-muted text-sm">
            The articles draw the line at different sizes, and they place this team differently:
          </p>
        ) : null}
        <ul className="grid gap-2">
          {advice.thresholds.map((threshold) => (
            <li key={threshold.source.article} className="grid gap-0.5 text-ink-muted text-sm">
              {thresholdSentence(threshold)}
              <SourceLine sources={[threshold.source]} />
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
