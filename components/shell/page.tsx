import type { ReactNode } from 'react';
import { cn } from '@/components/ui/class-names';

/** The column every page but the editor stands in. */
export function Page({ children, narrow = false }: { children: ReactNode; narrow?: boolean }) {
  return (
    <div className={cn('mx-auto w-full px-4 pt-6 pb-16 sm:px-6 sm:pt-8', narrow ? 'max-w-180' : 'max-w-300')}>
      {children}
    </div>
  );
}
