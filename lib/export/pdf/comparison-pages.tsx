import { Line, Page, Rect, Svg, Text, View } from '@react-pdf/renderer';
import { SIGNAL_CATALOGUE } from '../../domain/orientation/catalogue';
import { COMPARED, compareCandidates } from '../../domain/panel/compare-candidates';
import type { OrientationSummary } from '../../domain/panel/recommendation';
import { COMPETENCIES } from '../../domain/rubric/competency';
import { needFitSentence } from '../../need-fit-messages';
import { decisionWording, sureWording, titlesOf, VERDICT_LABELS } from '../../panel-messages';
import { DIFFERENCES_NAMED, findingSentences, traitTitle } from '../../trait-messages';
import { type Brief, toBrief } from '../brief';
import { disagreementSentences, towards, versionsSentence } from '../brief-sentences';
import { type ExportContent, leftOutSentence } from '../export-content';
import type { Paper } from './brief-pages';
import { CompetencyDrawing } from './competency-drawing';
import { toLegible } from './legible';
import { Foot, toSentences } from './parts';
import { placeOn } from './place';
import { INK, SHEET } from './sheet';

/** Points of each column; the rest of the sheet is the last one's. */
const WIDTHS = { name: 98, verdict: 66, direction: 62, competency: 58, apart: 100, need: 70 } as const;

/** An opening's candidates in the order they were added, a row each, on as many sheets across as they need. */
export function ComparisonPages({ content, paper }: { content: ExportContent; paper: Paper }) {
  const { opening, records, taking } = content;
  const briefs = records.map((record) => toBrief(record, taking));
  const [first] = briefs;
  const leftOut = leftOutSentence(content);
  const findings = toFindings(content);
  return (
    <Page size={paper} orientation="landscape" style={{ ...SHEET.page, paddingHorizontal: 30 }} wrap>
      <Foot
        inset={30}
        what={`${opening.title}, ${opening.company}`}
        made={first ? versionsSentence(first) : `Taken from Bearing on ${taking.at.slice(0, 10)}.`}
      />
      <View style={SHEET.body}>
        <Text style={SHEET.kicker}>{toLegible(opening.company)}</Text>
        <Text style={SHEET.name}>{toLegible(opening.title)}</Text>
        <Text style={{ ...SHEET.under, marginBottom: 10 }}>
          {toLegible(
            `${briefs.length === 1 ? 'One candidate' : `${briefs.length} candidates`}, in the order they were added. Neither end of an axis is the better one. ${leftOut ?? ''}`,
          )}
        </Text>
        {first ? <TableHead brief={first} /> : null}
        {briefs.map((brief) => (
          <CandidateRow key={brief.candidacyId} brief={brief} />
        ))}
        {first ? (
          <Text style={{ ...SHEET.faint, fontSize: 7, lineHeight: 1.3, marginTop: 6 }}>
            Ring: one panelist. Band: 90% interval. Stroke: mean, of 1 to 4. Direction: inward left, outward
            right.
          </Text>
        ) : null}
        {findings.length > 0 ? (
          <View style={{ ...SHEET.section, maxWidth: 560 }} wrap={false}>
            <Text style={SHEET.heading}>Where they differ by more than chance</Text>
            {toSentences(findings)}
            <Text style={{ ...SHEET.faint, fontSize: 7, lineHeight: 1.3, marginTop: 2 }}>
              {DIFFERENCES_NAMED}
            </Text>
          </View>
        ) : null}
      </View>
    </Page>
  );
}

/** What the comparison's page names; only of as many candidates as it lays side by side. */
function toFindings({ records }: ExportContent): readonly string[] {
  const spoken = records.flatMap(({ candidacyId, recommendation }) =>
    recommendation
      ? [{ id: candidacyId, summary: recommendation.value.summary, cards: recommendation.cards }]
      : [],
  );
  const [first] = records;
  if (!first || spoken.length < COMPARED.fewest || spoken.length > COMPARED.most) return [];
  const names = Object.fromEntries(
    records.map(({ candidacyId, candidate }) => [candidacyId, candidate.name]),
  );
  return compareCandidates(spoken, SIGNAL_CATALOGUE.signals).flatMap((compared) =>
    findingSentences(compared, names).map(
      (sentence) => `${traitTitle(compared.trait, titlesOf(first.rubric))}: ${sentence}`,
    ),
  );
}

function TableHead({ brief }: { brief: Brief }) {
  const cell = (width: number | null, text: string) => (
    <Text key={text} style={width === null ? SHEET.grow : { width }}>
      {toLegible(text)}
    </Text>
  );
  return (
    <View
      fixed
      style={{
        ...SHEET.row,
        ...SHEET.strong,
        gap: 6,
        paddingVertical: 4,
        ...SHEET.table,
        borderBottomWidth: 1,
        borderBottomColor: INK.full,
      }}
    >
      {cell(WIDTHS.name, 'Candidate')}
      {cell(WIDTHS.verdict, 'Verdict')}
      {cell(WIDTHS.direction, 'Direction')}
      {COMPETENCIES.map((competency) => cell(WIDTHS.competency, brief.titles[competency]))}
      {cell(WIDTHS.apart, 'Where the panel disagrees')}
      {cell(WIDTHS.need, 'Fit to the need')}
      {cell(null, 'Decision')}
    </View>
  );
}

function CandidateRow({ brief }: { brief: Brief }) {
  const { candidate, recommendation, need } = brief;
  const [decision] = brief.decisions;
  return (
    <View
      wrap={false}
      style={{
        ...SHEET.row,
        gap: 6,
        paddingVertical: 6,
        ...SHEET.table,
        borderBottomWidth: 0.5,
        borderBottomColor: INK.line,
      }}
    >
      <View style={{ width: WIDTHS.name }}>
        <Text style={{ ...SHEET.strong, fontSize: 9 }}>{toLegible(candidate.name)}</Text>
        {candidate.work ? <Text style={SHEET.muted}>{toLegible(candidate.work)}</Text> : null}
      </View>
      <View style={{ width: WIDTHS.verdict }}>
        <Text style={SHEET.strong}>
          {recommendation ? VERDICT_LABELS[recommendation.value.verdict] : 'No card yet'}
        </Text>
        <Text style={SHEET.muted}>{sureWording(recommendation?.value.sure ?? null) ?? ''}</Text>
      </View>
      <View style={{ width: WIDTHS.direction }}>
        <Direction orientation={brief.map.orientation} />
      </View>
      {brief.competencies.map(({ competency, summary }) => (
        <View key={competency} style={{ width: WIDTHS.competency }}>
          <CompetencyDrawing summary={summary} width={WIDTHS.competency} />
          <Text style={SHEET.muted}>
            {summary.kind === 'observed'
              ? `${summary.mean.toFixed(2)}\n${summary.interval.low.toFixed(2)} to ${summary.interval.high.toFixed(2)}`
              : 'Not observed'}
          </Text>
        </View>
      ))}
      <Text style={{ ...SHEET.muted, width: WIDTHS.apart }}>
        {toLegible(disagreementSentences(brief).join(' '))}
      </Text>
      <Text style={{ ...SHEET.muted, width: WIDTHS.need }}>{need ? needFitSentence(need.fit) : ''}</Text>
      <Text style={SHEET.grow}>
        {decision
          ? `${decisionWording(decision.outcome, decision.role)}, ${decision.at.slice(0, 10)}`
          : 'None yet'}
      </Text>
    </View>
  );
}

function Direction({ orientation }: { orientation: OrientationSummary }) {
  if (orientation.kind === 'none') return <Text style={SHEET.muted}>No passages yet</Text>;
  const width = WIDTHS.direction;
  const x = placeOn(-1, 1, { width, inset: 4 });
  const { balance, interval } = orientation;
  return (
    <>
      <Svg width={width} height={15} viewBox={`0 0 ${width} 15`}>
        <Line x1={0} x2={width} y1={7.5} y2={7.5} stroke={INK.line} strokeWidth={0.75} />
        <Line x1={x(0)} x2={x(0)} y1={3.5} y2={11.5} stroke={INK.grid} strokeWidth={0.6} />
        <Rect
          x={x(interval.low)}
          y={3}
          width={Math.max(x(interval.high) - x(interval.low), 1)}
          height={9}
          fill={balance > 0 ? INK.strategicSoft : INK.operationalSoft}
          stroke={balance > 0 ? INK.strategic : INK.operational}
          strokeWidth={0.5}
        />
        <Line x1={x(balance)} x2={x(balance)} y1={0.5} y2={14.5} stroke={INK.full} strokeWidth={1.4} />
      </Svg>
      <Text style={SHEET.muted}>{towards(balance)}</Text>
    </>
  );
}
