import type { ReactNode } from 'react';
import { WordMark } from '@/components/shell/word-mark';

export default function EntryLayout({ children }: { children: ReactNode }) {
  return (
    <div className="flex min-h-dvh flex-col items-center px-4 pt-[12dvh] pb-12">
      <header className="mb-6">
        <WordMark />
      </header>
      <main className="w-full max-w-105">{children}</main>
    </div>
  );
}
