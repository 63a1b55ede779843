import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';

const require = createRequire(import.meta.url);

/** Files of the two faces, regular and semi-bold: the interface's own, then one that knows the scripts it does not. */
export const FACES = {
  Inter: [
    require.resolve('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf'),
    require.resolve('@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf'),
  ],
  DejaVu: [
    require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'),
    require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'),
  ],
} as const;

/** Stands for a letter that neither face has. */
export const MISSING = '\u25AF';

/** Joins and variants of emoji: without their picture they are nothing. */
const UNSEEN = /[\p{Cf}\p{Mn}]/u;
const RUN = new RegExp(`(?:${MISSING}[\u200D\uFE0E\uFE0F]*)+`, 'gu');

let known: readonly Font[] | undefined;

/**
 * A text of which every letter can be drawn, on one line: control signs go, white space is folded, and a letter of a
 * script that neither face has becomes ▯, one for each run.
 */
export function toLegible(text: string): string {
  known ??= Object.values(FACES).map(([regular]) => create(readFileSync(regular)) as Font);
  const fonts = known;
  const drawn = [...text.replaceAll(/[\p{Cc}\s]+/gu, ' ').trim()].map((letter) => {
    if (fonts.some((font) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0))) {
      // What turns the direction of the letters after it would turn ours, too.
      return /[\u202A-\u202E\u2066-\u2069]/.test(letter) ? '' : letter;
    }
    return UNSEEN.test(letter) ? '' : MISSING;
  });
  return drawn.join('').replaceAll(RUN, MISSING);
}
