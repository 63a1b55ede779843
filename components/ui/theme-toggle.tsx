'use client';

import { Monitor, Moon, Sun } from 'lucide-react';
import { type ChangeEvent, useState } from 'react';
import { SegmentedControl } from './segmented-control';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const SEGMENTS = [
  { value: 'system', label: 'System theme', icon: <Monitor aria-hidden />, iconOnly: true },
  { value: 'light', label: 'Light theme', icon: <Sun aria-hidden />, iconOnly: true },
  { value: 'dark', label: 'Dark theme', icon: <Moon aria-hidden />, iconOnly: true },
];

/** `initial` is the cookie `bearing-theme` as the server read it. */
export function ThemeToggle({ initial }: { initial: Theme }) {
  const [theme, setTheme] = useState<Theme>(initial);

  function change(event: ChangeEvent<HTMLInputElement>) {
    const next = THEMES.find((known) => known === event.target.value) ?? 'system';
    setTheme(next);
    applyTheme(next);
  }

  return (
    <SegmentedControl
      legend="Theme"
      legendHidden
      name="theme"
      segments={SEGMENTS}
      value={theme}
      onChange={change}
    />
  );
}

function applyTheme(theme: Theme) {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing from browsers in use
  document.cookie = `bearing-theme=${theme}; path=/; max-age=31536000; samesite=lax`;
}
