import { cn } from '@/components/ui/class-names';
import { SourceLine } from '@/components/wording/source-line';
import { adviseRoleNeed, type RoleNeedAdvice } from '@/lib/domain/role-need/advise-role-need';
import type { NeedReason } from '@/lib/domain/role-need/need-reasons';
import type { RoleNeed } from '@/lib/domain/role-need/role-need';
import { needReasonSentence, PREMISES, RESULT_LABELS } from '@/lib/role-need-messages';
import { resultSentences, soughtSentence } from './advice-wording';
import { NeedAdviceChanges } from './need-advice-changes';
import { NeedAdvicePair } from './need-advice-pair';
import { NeedAdviceSplit } from './need-advice-split';

type NeedAdviceProps = {
  id?: string;
  /** Null while too little is answered. */
  need: RoleNeed | null;
  /** Beside answers that are being given: stays in view, and says what they come to. */
  live?: boolean;
};

/** What the two articles would say to this need, beside the answers and never in the way of them. */
export function NeedAdvice({ id, need, live = false }: NeedAdviceProps) {
  return (
    <aside
      id={id}
      aria-label="What the articles advise"
      className={cn(
        'grid min-w-0 scroll-mt-18 content-start gap-3 self-start rounded-lg border border-line bg-surface-sunken p-4',
        live && 'lg:sticky lg:top-18 lg:max-h-[calc(100dvh-6rem)] lg:overflow-y-auto',
      )}
    >
      <h3 className="font-medium text-ink-muted text-sm">What the articles advise</h3>
      {need ? (
        <Advice advice={adviseRoleNeed(need)} live={live} />
      ) : (
        <p className="text-ink-muted text-sm">
          Fill in stage, sizes and who leads technology now; the advice and its sources appear here. It binds
          nobody.
        </p>
      )}
    </aside>
  );
}

function Advice({ advice, live }: { advice: RoleNeedAdvice; live: boolean }) {
  const sought = soughtSentence(advice);
  const idle = advice.conditions.filter(({ standing }) => standing === 'premise_missing');
  const open = advice.conditions.filter(({ standing }) => standing === 'not_known').length;
  return (
    <>
      <div role={live ? 'status' : undefined} className="grid gap-1">
        <p className="font-semibold text-ink text-lg">{RESULT_LABELS[advice.result]}</p>
        <p className="text-base text-ink">{resultSentences(advice)}</p>
        {sought ? <p className="text-ink-muted text-sm">{sought}</p> : null}
      </div>
      <Reasons title="What speaks for it" reasons={advice.reasons} speaks="for" />
      <Reasons title="What points elsewhere" reasons={advice.reasons} speaks="against" />
      {idle.map(({ condition }) => (
        <p key={condition} className="text-ink-muted text-sm">
          {`One yes is left out. ${PREMISES[condition] ?? ''}`}
        </p>
      ))}
      {open > 0 ? (
        <p className="text-ink-muted text-sm">
          {open === 1 ? 'One question is' : `${open} questions are`} not known, which counts neither for nor
          against.
        </p>
      ) : null}
      <NeedAdviceChanges advice={advice} />
      <NeedAdviceSplit advice={advice} />
      <NeedAdvicePair advice={advice} />
    </>
  );
}

type ReasonsProps = { title: string; reasons: readonly NeedReason[]; speaks: NeedReason['speaks'] };

function Reasons({ title, reasons, speaks }: ReasonsProps) {
  const shown = reasons.filter((reason) => reason.speaks === speaks);
  if (shown.length === 0) return null;
  return (
    <div className="grid gap-1.5">
      <h4 className="font-medium text-ink text-sm">{title}</h4>
      {groupBySource(shown).map(({ source, reasons: group }) => (
        <div key={`${source.article}-${source.section}`} className="grid gap-0.5">
          <ul className="grid list-disc gap-1 pl-4.5 text-ink text-sm marker:text-ink-faint">
            {group.map((reason) => {
              const sentence = needReasonSentence(reason);
              return <li key={sentence}>{sentence}</li>;
            })}
          </ul>
          <div className="pl-4.5">
            <SourceLine sources={[source]} />
          </div>
        </div>
      ))}
    </div>
  );
}

/** In the order of each source's first reason. */
function groupBySource(reasons: readonly NeedReason[]) {
  const sources = [...new Set(reasons.map(({ source }) => source))];
  return sources.map((source) => ({
    source,
    reasons: reasons.filter((reason) => reason.source === source),
  }));
}
