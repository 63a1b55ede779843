import type { Statement } from '@/lib/domain/self-assessment/instrument';
import type { AreaView } from '@/lib/domain/self-assessment/read-self-assessment';

type AreaListsProps = {
  area: AreaView;
  headings: { settled: string; ahead: string; open: string; example: string };
  level: 3 | 4;
};

/** One area's statements by what was answered, in the instrument's order. */
export function AreaLists({ area, headings, level }: AreaListsProps) {
  const { settled, ahead, open, example } = area;
  const Heading = level === 3 ? 'h3' : 'h4';
  const list = (heading: string, statements: readonly Statement[]) =>
    statements.length === 0 ? null : (
      <div className="grid gap-1">
        <Heading className="font-medium text-ink-muted text-sm">{heading}</Heading>
        <ul className="grid list-disc gap-1 pl-5 text-base text-ink">
          {statements.map(({ key, text }) => (
            <li key={key} className="max-w-prose">
              {text}
            </li>
          ))}
        </ul>
      </div>
    );
  return (
    <div className="grid gap-3">
      {list(headings.settled, settled)}
      {list(headings.ahead, ahead)}
      {list(headings.open, open)}
      {example === '' ? null : (
        <div className="grid gap-1">
          <Heading className="font-medium text-ink-muted text-sm">{headings.example}</Heading>
          <blockquote className="max-w-prose whitespace-pre-wrap break-words border-line-strong border-l-2 pl-3 text-base text-ink">
            {example}
          </blockquote>
        </div>
      )}
    </div>
  );
}
