import type { Progress } from '@/lib/domain/self-assessment/answers';

type ProgressLineProps = { part: number; parts: number; progress: Progress; kept: boolean };

/** How far one is, in words and as a line, and whether it is safe to leave. */
export function ProgressLine({ part, parts, progress, kept }: ProgressLineProps) {
  const { answered, of } = progress;
  return (
    <div className="grid gap-1.5">
      <div className="flex flex-wrap justify-between gap-x-4 text-ink-muted text-sm tabular-nums">
        <p>{`Part ${part} of ${parts}, ${answered} of ${of} answered`}</p>
        <p role="status" className={kept ? undefined : 'text-warn-ink'}>
          {kept
            ? answered > 0
              ? 'Kept in this browser'
              : null
            : 'This browser keeps nothing: finish before you close the page.'}
        </p>
      </div>
      <progress
        aria-label="Answered"
        value={answered}
        max={of}
        className="h-1.5 w-full appearance-none overflow-hidden rounded-full bg-line [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-accent"
      />
    </div>
  );
}
