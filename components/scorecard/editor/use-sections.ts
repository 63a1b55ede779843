'use client';

import { type RefObject, useState } from 'react';
import { OVERALL, RATINGS } from './card-sections';
import type { EditorSection } from './section-list';

type Sections = {
  /** Id of the section on the page. */
  readonly current: string;
  readonly go: (id: string) => void;
  /** Goes there and takes the focus along. */
  readonly goAndFocus: (id: string) => void;
  /** Moves by keyboard; stays where there is no further section. */
  readonly step: (by: 1 | -1) => void;
};

/** Which section of the editor is on the page, and the ways to another one. */
export function useSections(
  sections: readonly EditorSection[],
  noteField: RefObject<HTMLTextAreaElement | null>,
  onLeave: () => void,
): Sections {
  const [current, setCurrent] = useState(sections[0]?.id ?? RATINGS);

  function go(id: string) {
    setCurrent(id);
    onLeave();
  }

  function goAndFocus(id: string) {
    go(id);
    requestAnimationFrame(() => {
      if (id === RATINGS || id === OVERALL) document.getElementById(`${id}-heading`)?.focus();
      else noteField.current?.focus();
    });
  }

  function step(by: 1 | -1) {
    const next = sections[sections.findIndex((section) => section.id === current) + by];
    if (next) goAndFocus(next.id);
  }

  return { current, go, goAndFocus, step };
}
