import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const THEMES = ['light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

const PLAIN = ['canvas', 'surface', 'surface-sunken', 'overlay'];
const HUES = ['accent', 'strategic', 'operational', 'both', 'ok', 'warn', 'danger'];
const SOFT = HUES.map((hue) => `${hue}-soft`);

const tokens = readTokens();

describe.each(THEMES)('in the %s theme', (theme) => {
  it.each(['ink', 'ink-muted'])('%s reads on every background, highlights included', (text) => {
    expect(unreadable(theme, text, [...PLAIN, ...SOFT], 4.5)).toEqual([]);
  });

  it('the faintest text still reads on every plain background', () => {
    expect(unreadable(theme, 'ink-faint', PLAIN, 4.5)).toEqual([]);
  });

  it.each(HUES)('%s text reads on plain backgrounds and on its own highlight', (hue) => {
    expect(unreadable(theme, `${hue}-ink`, [...PLAIN, `${hue}-soft`], 4.5)).toEqual([]);
  });

  it('labels of filled buttons read, also under the pointer', () => {
    expect(unreadable(theme, 'on-accent', ['accent', 'accent-hover'], 4.5)).toEqual([]);
    expect(unreadable(theme, 'on-danger', ['danger', 'danger-hover'], 4.5)).toEqual([]);
  });

  it.each([...HUES, 'line-strong'])('%s stands out as a mark or an outline', (mark) => {
    expect(unreadable(theme, mark, ['canvas', 'surface', 'overlay'], 3)).toEqual([]);
  });

  it('neither orientation weighs more than the other', () => {
    for (const [left, right] of [
      ['strategic', 'operational'],
      ['strategic-soft', 'operational-soft'],
      ['strategic-ink', 'operational-ink'],
    ] as const) {
      expect(contrast(colour(theme, left), colour(theme, right))).toBeLessThan(1.2);
    }
  });
});

function unreadable(theme: Theme, text: string, backgrounds: readonly string[], least: number): string[] {
  return backgrounds
    .map((name) => ({ name, ratio: contrast(colour(theme, text), colour(theme, name)) }))
    .filter(({ ratio }) => ratio < least)
    .map(({ name, ratio }) => `${text} on ${name}: ${ratio.toFixed(2)}`);
}

function colour(theme: Theme, name: string): string {
  const pair = tokens.get(name);
  if (!pair) throw new Error(`globals.css has no token --${name}`);
  return pair[theme];
}

function readTokens(): Map<string, Record<Theme, string>> {
  const css = readFileSync(new URL('../../../app/globals.css', import.meta.url), 'utf8');
  const lines = css.matchAll(/--([\w-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\);/g);
  return new Map([...lines].map(([, name = '', light = '', dark = '']) => [name, { light, dark }]));
}

/** WCAG 2.2 contrast ratio, 1 to 21. */
function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** WCAG 2.2 relative luminance of #rrggbb, 0 to 1. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
