import type { ReactNode } from 'react';
import { WordMark } from '@/components/shell/word-mark';
import { LocalTime } from '@/components/ui/local-time';
import type { SharedContent } from '@/lib/data/shared-reading';
import { Watermark } from './watermark';

type SharedFrameProps = {
  content: SharedContent;
  title: string;
  /** Under the title, one line each. */
  lines: readonly string[];
  methodVersion: string;
  /** What it was made by, said once more at the foot. */
  versions: string | null;
  /** A comparison needs the width of the page; a brief reads like a letter. */
  wide?: boolean;
  children: ReactNode;
};

/** Around everything that is read by a link: for whom it is, until when, by which method. It leads nowhere. */
export function SharedFrame({
  content,
  title,
  lines,
  methodVersion,
  versions,
  wide = false,
  children,
}: SharedFrameProps) {
  const { label, expiresAt, taking } = content;
  return (
    <div
      data-print={wide ? 'comparison' : undefined}
      className={`mx-auto w-full px-4 pt-6 pb-16 sm:px-6 sm:pt-10 print:max-w-none print:p-0 ${wide ? 'max-w-300' : 'max-w-180'}`}
    >
      <Watermark text={`For ${label}`} />
      <header className="mb-8 grid gap-4 print:mb-4 print:gap-2">
        <WordMark />
        <div className="grid gap-1">
          <p className="wrap-anywhere text-ink-muted text-sm">
            {'For '}
            <strong className="font-semibold text-ink">{label}</strong>
            {taking.by === '' ? null : `, from ${taking.by}`}
          </p>
          <h1 className="wrap-anywhere font-semibold text-ink text-xl">{title}</h1>
          {[...new Set(lines)].map((line) => (
            <p key={line} className="wrap-anywhere max-w-prose text-base text-ink-muted">
              {line}
            </p>
          ))}
        </div>
        <p className="border-line border-y py-2 text-ink-muted text-sm">
          {'As it stands on '}
          <LocalTime iso={taking.at} style="moment" />
          {'. This link works until '}
          <LocalTime iso={expiresAt} style="moment" />
          {`. Method ${methodVersion}. Please do not pass it on.`}
        </p>
      </header>
      {children}
      {versions === null ? null : (
        <footer className="mt-10 border-line border-t pt-3 text-ink-faint text-sm print:mt-4">
          <p>{versions}</p>
        </footer>
      )}
    </div>
  );
}
