'use client';

import { useEffect, useRef } from 'react';

export type Shortcuts = {
  readonly onNext: () => void;
  readonly onPrevious: () => void;
  readonly onEvidence: () => void;
  readonly onMark: () => void;
  readonly onFit: () => void;
  readonly onRestore: () => void;
  readonly onSubmit: () => void;
  readonly onKeys: () => void;
};

/** Keys that work anywhere in the editor. Letters are taken by their place, as Alt types other characters on a Mac. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const deed = deedOf(event, latest.current);
      if (!deed) return;
      event.preventDefault();
      deed();
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

function deedOf(event: KeyboardEvent, shortcuts: Shortcuts): (() => void) | null {
  if (document.querySelector('[role="dialog"], [role="alertdialog"]')) return null;
  if (event.altKey && !event.ctrlKey && !event.metaKey) {
    switch (event.code) {
      case 'KeyJ':
        return shortcuts.onNext;
      case 'KeyK':
        return shortcuts.onPrevious;
      case 'KeyE':
        return shortcuts.onEvidence;
      case 'KeyA':
        return shortcuts.onMark;
      case 'KeyP':
        return shortcuts.onFit;
      case 'KeyZ':
        return shortcuts.onRestore;
      default:
        return null;
    }
  }
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return shortcuts.onSubmit;
  if (event.key === '?' && !isTyping(event.target)) return shortcuts.onKeys;
  return null;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches('input:not([type="radio"]), textarea, select, [contenteditable]')
  );
}
