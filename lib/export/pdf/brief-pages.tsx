import { Page, Text, View } from '@react-pdf/renderer';
import type { Orientation } from '../../domain/orientation/orientation';
import type { Brief } from '../brief';
import {
  agreementSentences,
  decisionTitle,
  disagreementSentences,
  headSentences,
  levelWording,
  needSentences,
  openingWording,
  orientationWording,
  panelistWording,
  reasonSentences,
  signalTitle,
  unknownSentences,
  versionsSentence,
} from '../brief-sentences';
import { CompetencyDrawing } from './competency-drawing';
import { toLegible } from './legible';
import { OrientationDrawing } from './orientation-drawing';
import { Foot, Section, toSentences, WHOLE } from './parts';
import { INK, SHEET } from './sheet';

export type Paper = 'A4' | 'LETTER';

const STRIP_WIDTH = 92;

/** One candidate on one to three upright sheets, as somebody outside the panel reads it. */
export function BriefPages({ brief, paper }: { brief: Brief; paper: Paper }) {
  const { candidate } = brief;
  const agreements = agreementSentences(brief);
  const disagreements = disagreementSentences(brief);
  const unknown = unknownSentences(brief);
  return (
    <Page size={paper} style={SHEET.page} wrap bookmark={toLegible(candidate.name)}>
      <Foot
        what={`${candidate.name}, ${brief.opening.title}, ${brief.opening.company}`}
        made={versionsSentence(brief)}
      />
      <View style={SHEET.body}>
        <Head brief={brief} />
        <View style={{ ...SHEET.row, gap: 18, marginTop: 14 }} wrap={false}>
          <View>
            <OrientationDrawing
              rubric={brief.rubric}
              orientation={brief.map.orientation}
              level={brief.map.level}
            />
            <Text style={{ ...SHEET.faint, fontSize: 7, lineHeight: 1.3, marginTop: 3 }}>
              Upward: level, 1 to 4. Lines: 90% intervals.
            </Text>
          </View>
          <Figures brief={brief} />
        </View>
        <Decisions brief={brief} />
        {brief.need ? <Section title="Fit to the need">{toSentences(needSentences(brief))}</Section> : null}
        {agreements.length > 0 ? (
          <Section title="Where the panel agrees">{toSentences(agreements)}</Section>
        ) : null}
        {disagreements.length > 0 ? (
          <Section title="Where the panel disagrees">{toSentences(disagreements)}</Section>
        ) : null}
        <Quotes brief={brief} side="strategic" title="Heard on the strategic side: outward and forward" />
        <Quotes brief={brief} side="operational" title="Heard on the operational side: inward and now" />
        {unknown.length > 0 ? <Section title="What is not known">{toSentences(unknown)}</Section> : null}
        {brief.panel.length > 0 ? (
          <Section title="Who was on the panel">
            {toSentences(brief.panel.map((one) => `${one.name}, ${panelistWording(one)}`))}
          </Section>
        ) : null}
      </View>
    </Page>
  );
}

/** Beyond this a name would fill the sheet at its usual size. */
const LONG_NAME = 60;

function Head({ brief }: { brief: Brief }) {
  const [verdict = '', ...rest] = headSentences(brief);
  const { candidate } = brief;
  const under = [candidate.work, candidate.headline].filter(Boolean);
  return (
    <View>
      <Text style={SHEET.kicker}>{toLegible(`Candidate brief for ${openingWording(brief)}`)}</Text>
      <Text style={[...candidate.name].length > LONG_NAME ? SHEET.longName : SHEET.name}>
        {toLegible(candidate.name)}
      </Text>
      {under.map((line) => (
        <Text key={line} style={SHEET.under}>
          {toLegible(line)}
        </Text>
      ))}
      <View
        style={{
          marginTop: 12,
          paddingVertical: 10,
          paddingHorizontal: 12,
          backgroundColor: INK.sunken,
          borderLeftWidth: 2.5,
          borderLeftColor: INK.full,
        }}
      >
        <Text style={SHEET.verdict}>{verdict}</Text>
        <Text style={{ ...SHEET.muted, marginTop: 3 }}>{toLegible(rest.join(' '))}</Text>
        <View style={{ marginTop: 6 }}>{toSentences(reasonSentences(brief))}</View>
      </View>
    </View>
  );
}

/** The figures of the drawings in words, so that nothing is said by a drawing alone. */
function Figures({ brief }: { brief: Brief }) {
  return (
    <View style={SHEET.grow}>
      <Text style={SHEET.strong}>Which way</Text>
      <Text style={{ ...SHEET.muted, ...SHEET.small }}>{orientationWording(brief.map.orientation)}</Text>
      <Text style={{ ...SHEET.strong, marginTop: 4 }}>Level over all</Text>
      <Text style={{ ...SHEET.muted, ...SHEET.small }}>{levelWording(brief)}</Text>
      {brief.competencies.map(({ competency, summary }) => (
        <View key={competency} style={{ ...SHEET.row, alignItems: 'center', gap: 8, marginTop: 5 }}>
          <View style={SHEET.grow}>
            <Text style={{ ...SHEET.strong, fontSize: 8.5, lineHeight: 1.25 }}>
              {toLegible(brief.titles[competency])}
            </Text>
            <Text style={{ ...SHEET.muted, fontSize: 7.5, lineHeight: 1.3 }}>
              {summary.kind === 'observed'
                ? `${summary.mean.toFixed(2)}, ${summary.interval.low.toFixed(2)} to ${summary.interval.high.toFixed(2)}, seen by ${summary.observers}`
                : 'Not observed'}
            </Text>
          </View>
          <CompetencyDrawing summary={summary} width={STRIP_WIDTH} />
        </View>
      ))}
      <Text style={{ ...SHEET.faint, fontSize: 7, lineHeight: 1.3, marginTop: 5 }}>
        Ring: one panelist. Band: 90% interval. Stroke: mean.
      </Text>
    </View>
  );
}

function Decisions({ brief }: { brief: Brief }) {
  const [newest] = brief.decisions;
  if (!newest) return null;
  return (
    <Section title="Decision" long={`${newest.rationale}${newest.differsBecause}`.length > WHOLE}>
      {brief.decisions.map((decision, index) => (
        <View key={`${decision.at} ${decision.outcome}`} style={{ marginBottom: 4 }}>
          <Text style={index === 0 ? SHEET.strong : SHEET.muted}>
            {toLegible(`${index === 0 ? '' : 'Earlier: '}${decisionTitle(decision)}`)}
          </Text>
          {[decision.rationale, decision.differsBecause].filter(Boolean).map((reason) => (
            <Text key={reason} style={SHEET.muted}>
              {toLegible(reason)}
            </Text>
          ))}
        </View>
      ))}
    </Section>
  );
}

function Quotes({ brief, side, title }: { brief: Brief; side: Orientation; title: string }) {
  const quotes = brief.quotes[side];
  if (quotes.length === 0) return null;
  return (
    <Section title={title} long={(quotes[0]?.quote.length ?? 0) > WHOLE}>
      {quotes.map(({ quote, signal, question, panelist }) => (
        <View
          key={`${signal} ${quote}`}
          wrap={quote.length > WHOLE}
          style={{
            marginBottom: 7,
            paddingLeft: 9,
            borderLeftWidth: 2,
            borderLeftColor: side === 'strategic' ? INK.strategic : INK.operational,
          }}
        >
          <Text>{`“${toLegible(quote)}”`}</Text>
          <Text style={{ ...SHEET.faint, ...SHEET.small }}>
            {toLegible(`${signalTitle(signal)}. Heard by ${panelist}, asked: ${question}`)}
          </Text>
        </View>
      ))}
    </Section>
  );
}
