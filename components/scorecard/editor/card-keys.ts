import type { KeyboardEvent } from 'react';
import type { PassageEdge } from '@/lib/domain/scorecard/passage-edges';

/** What a key on an evidence card asks for. */
export type CardKey = 'confirm' | 'reject' | 'change' | 'adjust' | 'leave';

/** Enter and Delete are left to a button that holds the focus; letters and Escape work from there too. */
export function cardKeyOf(event: KeyboardEvent<HTMLElement>): CardKey | null {
  // A key held down must not answer card after card.
  if (event.altKey || event.ctrlKey || event.metaKey || event.repeat) return null;
  const onCard = event.target === event.currentTarget;
  switch (event.key.toLowerCase()) {
    case 'y':
      return 'confirm';
    case 'n':
      return 'reject';
    case 'c':
      return 'change';
    case 'a':
      return 'adjust';
    case 'escape':
      return 'leave';
    case 'enter':
      return onCard ? 'confirm' : null;
    case 'delete':
    case 'backspace':
      return onCard ? 'reject' : null;
    default:
      return null;
  }
}

export type EdgeMove = { readonly edge: PassageEdge; readonly to: 'wider' | 'narrower' };

/** What a key asks for while a passage is adjusted: arrows move its end, with Shift its start. */
export function adjustKeyOf(event: KeyboardEvent<HTMLElement>): EdgeMove | 'keep' | 'cancel' | null {
  if (event.altKey || event.ctrlKey || event.metaKey) return null;
  const edge = event.shiftKey ? 'start' : 'end';
  switch (event.key) {
    case 'ArrowRight':
      return { edge, to: edge === 'end' ? 'wider' : 'narrower' };
    case 'ArrowLeft':
      return { edge, to: edge === 'end' ? 'narrower' : 'wider' };
    case 'Enter':
      return event.target === event.currentTarget ? 'keep' : null;
    case 'Escape':
      return 'cancel';
    default:
      return null;
  }
}
