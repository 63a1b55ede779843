import type { ReactNode } from 'react';
import { WordMark } from '@/components/shell/word-mark';

export default function CandidateLayout({ children }: { children: ReactNode }) {
  return (
    <div className="mx-auto flex min-h-dvh w-full max-w-180 flex-col px-4 pt-6 pb-16 sm:px-6 sm:pt-10">
      <header className="mb-6">
        <WordMark />
      </header>
      <main className="min-w-0">{children}</main>
    </div>
  );
}
