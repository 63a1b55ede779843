import { Page, Text, View } from '@react-pdf/renderer';
import { type ExportContent, leftOutSentence } from '../export-content';
import type { Paper } from './brief-pages';
import { toLegible } from './legible';
import { toSentences } from './parts';
import { SHEET } from './sheet';

/** Before several briefs: whose they are, and whose are left out. */
export function ContentsPage({ content, paper }: { content: ExportContent; paper: Paper }) {
  const { opening, records, taking } = content;
  const leftOut = leftOutSentence(content);
  return (
    <Page size={paper} style={SHEET.page} wrap>
      <View style={SHEET.body}>
        <Text style={SHEET.kicker}>{toLegible(`Candidate briefs, ${opening.company}`)}</Text>
        <Text style={SHEET.name}>{toLegible(opening.title)}</Text>
        <Text
          style={{ ...SHEET.under, marginBottom: 12 }}
        >{`Taken from Bearing on ${taking.at.slice(0, 10)}`}</Text>
        {records.length === 0 ? (
          <Text>There is no candidate in this file.</Text>
        ) : (
          toSentences(records.map(({ candidate }) => candidate.name))
        )}
        {leftOut ? <Text style={{ ...SHEET.muted, marginTop: 8 }}>{toLegible(leftOut)}</Text> : null}
      </View>
    </Page>
  );
}
