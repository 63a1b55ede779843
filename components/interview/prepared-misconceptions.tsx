import { SourceLine } from '@/components/wording/source-line';
import { MISCONCEPTION_KINDS } from '@/lib/domain/orientation/hint/hint-kind';
import { HINT_WORDINGS, MISCONCEPTIONS } from '@/lib/hint-messages';

/** What A2 says people get wrong about the two roles, as a panelist may meet it in their own thinking. */
export function PreparedMisconceptions() {
  return (
    <section aria-labelledby="misconceptions-heading" className="grid gap-3">
      <h2 id="misconceptions-heading" className="font-semibold text-ink text-md">
        Five things easily got wrong
      </h2>
      <dl className="grid gap-3">
        {MISCONCEPTION_KINDS.map((kind) => (
          <div key={kind}>
            <dt className="font-medium text-ink">{HINT_WORDINGS[kind].title}</dt>
            <dd className="max-w-prose text-ink-muted text-sm">{HINT_WORDINGS[kind].text}</dd>
          </div>
        ))}
      </dl>
      <SourceLine sources={[MISCONCEPTIONS]} />
    </section>
  );
}
