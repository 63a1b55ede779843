import type { Source } from '@/lib/domain/orientation/signal';

const ARTICLES: Record<Source['article'], string> = {
  A1: 'CTO vs VP of Engineering',
  A2: "CTO vs VP Engineering: What's the Difference?",
};

/** Where a statement comes from, by article and section. */
export function SourceLine({ sources }: { sources: readonly Source[] }) {
  return (
    <p className="text-ink-faint text-xs">
      <span>Source: </span>
      {sources.map((source, index) => (
        <span key={`${source.article}-${source.section}`}>
          {index > 0 ? '; ' : null}
          <abbr title={ARTICLES[source.article]} className="no-underline">
            {source.article}
          </abbr>
          , {source.section}
        </span>
      ))}
    </p>
  );
}

/** The same where there is room: each source on a line, its article named in full. */
export function SourceList({ sources }: { sources: readonly Source[] }) {
  return (
    <ul className="grid gap-1">
      {sources.map((source) => (
        <li key={`${source.article}-${source.section}`}>
          {source.article}, <cite className="not-italic">“{ARTICLES[source.article]}”</cite>: {source.section}
        </li>
      ))}
    </ul>
  );
}
