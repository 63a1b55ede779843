import type { CardContent } from '@/lib/domain/scorecard/content';
import { normalizeContent } from '@/lib/domain/scorecard/normalize-content';
import { isSameContent } from '@/lib/domain/scorecard/same-content';

/** All that a panelist writes on one card. */
export type Writing = { readonly content: CardContent; readonly amendmentReason: string };

/** The writing alone of something that carries more. */
export function toWriting({ content, amendmentReason }: Writing): Writing {
  return { content, amendmentReason };
}

/** Whether the server would store the same for both. */
export function isSameWriting(a: Writing, b: Writing): boolean {
  return (
    a.amendmentReason === b.amendmentReason &&
    isSameContent(normalizeContent(a.content), normalizeContent(b.content))
  );
}

export function isAmong(writings: readonly Writing[], one: Writing): boolean {
  return writings.some((writing) => isSameWriting(writing, one));
}

/** With one more that is being sent; the same list where it is among them. */
export function withDoubt(inDoubt: readonly Writing[], sent: Writing): readonly Writing[] {
  if (isAmong(inDoubt, sent)) return inDoubt;
  const all = [...inDoubt, toWriting(sent)];
  // An answer is lost as the server goes or as it comes back; what lies between was never received.
  return all.length > 6 ? [...all.slice(0, 3), ...all.slice(-3)] : all;
}
