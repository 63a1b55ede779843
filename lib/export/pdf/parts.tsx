import { Text, View } from '@react-pdf/renderer';
import { Children, type ReactElement, type ReactNode } from 'react';
import { toLegible } from './legible';
import { INK, SHEET } from './sheet';

/** A text this long may go over to the next sheet; a shorter one stays on one. */
export const WHOLE = 700;

type SectionProps = {
  title: string;
  /** Whether its first part may go over to the next sheet; otherwise the heading keeps it beside itself. */
  long?: boolean;
  children: ReactNode;
};

export function Section({ title, long = false, children }: SectionProps) {
  const [first, ...rest] = Children.toArray(children);
  return (
    <View style={SHEET.section}>
      <View wrap={long} minPresenceAhead={long ? 40 : undefined}>
        <Text style={SHEET.heading}>{toLegible(title)}</Text>
        {long ? null : first}
      </View>
      {long ? first : null}
      {rest}
    </View>
  );
}

/** A sentence with a dot before each. An array, so that a section can tell the first from the rest. */
export function toSentences(lines: readonly string[]): readonly ReactElement[] {
  return lines.map((line) => (
    <View key={line} style={{ ...SHEET.row, marginBottom: 2.5 }} wrap={line.length > WHOLE}>
      <Text style={{ width: 10, color: INK.faint }}>•</Text>
      <Text style={SHEET.grow}>{toLegible(line)}</Text>
    </View>
  ));
}

/** Whose sheet it is and which one, at the foot of every page. */
export function Foot({ what, made, inset = 50 }: { what: string; made: string; inset?: number }) {
  return (
    <View style={{ ...SHEET.foot, left: inset, right: inset }} fixed>
      <Text style={SHEET.grow}>{`${clip(what)}\n${made}`}</Text>
      <Text render={({ pageNumber, totalPages }) => `${pageNumber} of ${totalPages}`} />
    </View>
  );
}

/** A foot is one line; a name of three hundred letters is cut there, and whole at the head. */
function clip(text: string): string {
  const letters = [...toLegible(text)];
  return letters.length <= 110 ? letters.join('') : `${letters.slice(0, 109).join('')}…`;
}
