import { SourceLine } from '@/components/wording/source-line';
import type { Source } from '@/lib/domain/orientation/signal';
import type { RoleNeedAdvice } from '@/lib/domain/role-need/advise-role-need';
import {
  ENCROACHMENT_SENTENCES,
  INTERACTION_SENTENCES,
  OTHER_PATTERN,
  PAIR_SENTENCES,
  PATTERN_SENTENCES,
  PLANNED_SENTENCES,
  STRUCTURE_SENTENCES,
} from '@/lib/role-pair-messages';
import { AdviceFold } from './advice-fold';

/** The split pattern and the reporting structure that fit, and what the two leaders must agree on. */
export function NeedAdvicePair({ advice: { arrangement, pair } }: { advice: RoleNeedAdvice }) {
  const { pattern, reporting, agreeOn, looms } = arrangement;
  const planned = PLANNED_SENTENCES[reporting.planned];
  return (
    <AdviceFold title="How the two would work together">
      <p className="text-ink text-sm">{PAIR_SENTENCES[pair]}</p>
      <Part title="Split that fits" source={pattern.source}>
        {PATTERN_SENTENCES[pattern.fits]} {OTHER_PATTERN[pattern.fits]}
      </Part>
      <Part title="Reporting line that fits" source={reporting.source}>
        {STRUCTURE_SENTENCES[reporting.fits]} {planned}
      </Part>
      <List
        title="To agree on"
        sources={agreeOn.slice(0, 1).map(({ source }) => source)}
        lines={agreeOn.map(({ interaction }) => INTERACTION_SENTENCES[interaction])}
      />
      <List
        title="Where one may step on the other’s ground"
        sources={looms.map(({ source }) => source)}
        lines={looms.map(({ kind }) => ENCROACHMENT_SENTENCES[kind])}
      />
    </AdviceFold>
  );
}

function Part({ title, source, children }: { title: string; source: Source; children: React.ReactNode }) {
  return (
    <div className="grid gap-0.5">
      <h4 className="font-medium text-ink text-sm">{title}</h4>
      <p className="text-ink-muted text-sm">{children}</p>
      <SourceLine sources={[source]} />
    </div>
  );
}

function List({
  title,
  lines,
  sources,
}: {
  title: string;
  lines: readonly string[];
  sources: readonly Source[];
}) {
  const once = [...new Map(sources.map((source) => [source.section, source])).values()];
  return (
    <div className="grid gap-1">
      <h4 className="font-medium text-ink text-sm">{title}</h4>
      <ul className="grid list-disc gap-1 pl-4.5 text-ink-muted text-sm marker:text-ink-faint">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <SourceLine sources={once} />
    </div>
  );
}
