import type { ComponentProps } from 'react';
import { EntryCard } from '@/components/entry/entry-card';
import { WordMark } from '@/components/shell/word-mark';

/** What stands in place of the shared page, or before it. */
export function SharedNotice(props: ComponentProps<typeof EntryCard>) {
  return (
    <div className="mx-auto grid w-full max-w-113 justify-items-center gap-6 px-4 pt-[12dvh] pb-12">
      <WordMark />
      <div className="w-full">
        <EntryCard {...props} />
      </div>
    </div>
  );
}
