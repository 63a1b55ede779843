'use client';

import { type RefObject, useState } from 'react';
import { OVERALL, RATINGS } from './card-sections';

type Sections = {
  /** Id of the section on the page. */
  readonly current: string;
  readonly go: (id: string) => void;
  /** Goes there and takes the focus along. */
  readonly goAndFocus: (id: string) => void;
  /** Moves by keyboard; stays where there is no further section. */
  readonly step: (by: 1 | -1) => void;
};

/** Which of the sections, by id and in order, is on the page, and the ways to another one. */
export function useSections(
  sections: readonly string[],
  noteField: RefObject<HTMLTextAreaElement | null>,
): Sections {
  const [current, go] = useState(sections[0] ?? RATINGS);

  function goAndFocus(id: string) {
    go(id);
    requestAnimationFrame(() => {
      if (id === RATINGS || id === OVERALL) document.getElementById(`${id}-heading`)?.focus();
      else noteField.current?.focus();
    });
  }

  function step(by: 1 | -1) {
    const next = sections[sections.indexOf(current) + by];
    if (next) goAndFocus(next);
  }

  return { current, go, goAndFocus, step };
}
