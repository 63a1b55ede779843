import { Font, StyleSheet } from '@react-pdf/renderer';
import { FACES } from './legible';

/** The light colours of the interface (app/globals.css). */
export const INK = {
  full: '#191b22',
  muted: '#4a4f5f',
  faint: '#626878',
  line: '#d9dbe3',
  grid: '#8a8fa0',
  sunken: '#f4f5f8',
  strategic: '#655ddb',
  strategicInk: '#463ec0',
  strategicSoft: '#efeefd',
  operational: '#a86608',
  operationalInk: '#7a4a02',
  operationalSoft: '#fcf3e2',
  both: '#70768a',
  bothInk: '#474c5c',
  bothSoft: '#eef0f4',
  warnInk: '#8f3808',
} as const;

/** A word longer than this may be broken anywhere; no other is. */
const LONGEST_WORD = 24;

let registered = false;

/** Once a process, before the first document. */
export function registerFaces(): void {
  if (registered) return;
  registered = true;
  for (const [family, [regular, semibold]] of Object.entries(FACES)) {
    Font.register({
      family,
      fonts: [
        { src: regular, fontWeight: 400 },
        { src: semibold, fontWeight: 600 },
      ],
    });
  }
  Font.registerHyphenationCallback((word) => {
    const letters = [...word];
    if (letters.length <= LONGEST_WORD) return [word];
    return Array.from({ length: Math.ceil(letters.length / 8) }, (_, part) =>
      letters.slice(part * 8, part * 8 + 8).join(''),
    );
  });
}

export const SHEET = StyleSheet.create({
  page: {
    fontFamily: ['Inter', 'DejaVu'],
    fontSize: 9.5,
    color: INK.full,
    paddingTop: 46,
    paddingBottom: 58,
    paddingHorizontal: 50,
  },
  // Not on the page itself, where the library loses what is fixed; and beside a size, of which it is a share.
  body: { fontSize: 9.5, lineHeight: 1.45 },
  table: { fontSize: 7.5, lineHeight: 1.35 },
  foot: {
    position: 'absolute',
    bottom: 26,
    flexDirection: 'row',
    justifyContent: 'space-between',
    gap: 16,
    fontSize: 7.5,
    color: INK.faint,
  },
  kicker: { fontSize: 8, color: INK.faint, marginBottom: 6 },
  name: { fontSize: 22, lineHeight: 1.2, fontWeight: 600 },
  longName: { fontSize: 12, lineHeight: 1.3, fontWeight: 600 },
  under: { color: INK.muted, marginTop: 2 },
  verdict: { fontSize: 14, lineHeight: 1.3, fontWeight: 600 },
  heading: {
    fontSize: 10.5,
    lineHeight: 1.3,
    fontWeight: 600,
    paddingTop: 7,
    marginBottom: 5,
    borderTopWidth: 0.75,
    borderTopColor: INK.line,
  },
  section: { marginTop: 13 },
  muted: { color: INK.muted },
  faint: { color: INK.faint },
  strong: { fontWeight: 600 },
  small: { fontSize: 8, lineHeight: 1.4 },
  row: { flexDirection: 'row' },
  grow: { flexGrow: 1, flexShrink: 1, flexBasis: 0 },
});
