import type { ReactNode } from 'react';
import { WordMark } from '@/components/shell/word-mark';

/** For people without an account who write one card: the name of the product above, and no way anywhere else. */
export default function VisitorLayout({ children }: { children: ReactNode }) {
  return (
    <div className="flex min-h-dvh flex-col">
      <header className="flex h-12 shrink-0 items-center border-line border-b px-4 sm:px-6">
        <WordMark />
      </header>
      <main className="min-w-0 flex-1">{children}</main>
    </div>
  );
}
