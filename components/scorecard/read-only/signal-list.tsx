import Link from 'next/link';
import { signalAddress } from '@/components/field-guide/guide-address';
import { OrientationName } from '@/components/wording/orientation-name';
import { SourceLine } from '@/components/wording/source-line';
import { findSignal } from '@/lib/domain/orientation/catalogue';
import { evidenceAnchor } from '@/lib/domain/scorecard/note-passages';
import type { SignalGroup } from './group-by-signal';

type SignalListProps = {
  noteId: string;
  groups: readonly SignalGroup[];
  /** Whether the field guide is a click away. */
  linked: boolean;
};

/** What the panelist confirmed under one question, by signal; each quote leads to its words in the note. */
export function SignalList({ noteId, groups, linked }: SignalListProps) {
  return (
    <ul className="grid gap-3">
      {groups.map((group) => (
        <li
          key={`${group.orientation}-${group.signal}`}
          className="grid gap-1.5 rounded-md border border-line bg-surface-sunken/60 p-3"
        >
          <SignalName group={group} linked={linked} />
          <ul className="grid gap-1">
            {group.quotes.map((quote) => (
              <li key={quote.index} className="text-ink-muted text-sm">
                <a
                  href={`#${evidenceAnchor(noteId, quote.index)}`}
                  dir="auto"
                  className="line-clamp-3 break-words hover:text-ink hover:underline"
                >
                  “{quote.text}”
                </a>
                {quote.added ? <span className="text-ink-faint text-xs">Marked by hand</span> : null}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function SignalName({ group, linked }: { group: SignalGroup; linked: boolean }) {
  const signal = findSignal(group.signal);
  return (
    <div className="grid gap-0.5">
      <OrientationName orientation={group.orientation} />
      {signal ? (
        <>
          {linked ? (
            <Link
              href={signalAddress(signal.id)}
              prefetch={false}
              className="w-fit font-medium text-ink text-sm hover:underline"
            >
              {signal.title}
            </Link>
          ) : (
            <p className="font-medium text-ink text-sm">{signal.title}</p>
          )}
          <SourceLine sources={signal.sources} />
        </>
      ) : (
        <p className="font-medium text-ink text-sm">{group.signal}</p>
      )}
    </div>
  );
}
