import { OrientationGlyph } from '@/components/chart/orientation-glyph';
import { Card, CardHeader } from '@/components/ui/card';
import { inQuotes } from '@/components/wording/in-quotes';
import { FACET_TITLES, findSignal, SIGNAL_CATALOGUE } from '@/lib/domain/orientation/catalogue';
import { estimateAgreement } from '@/lib/domain/panel/agreement';
import type { PanelCard } from '@/lib/domain/panel/card';
import { surveyCoverage } from '@/lib/domain/panel/coverage';
import { type AskableQuestion, listNextQuestions } from '@/lib/domain/panel/next-questions';
import type { RatedCard } from '@/lib/domain/panel/severity';
import type { Rubric } from '@/lib/domain/rubric/rubric';
import { type CompetencyTitles, count } from '@/lib/panel-messages';
import { agreementSentence, nextQuestionReason, type PanelistNames } from '@/lib/sensitivity-messages';
import { CoverageTable } from './coverage-table';
import { toPanelistHeads } from './panelist-heads';

type CoverageCardProps = {
  candidacyId: string;
  rubric: Rubric;
  cards: readonly PanelCard[];
  elsewhere: readonly RatedCard[];
  questions: readonly AskableQuestion[];
  names: PanelistNames;
  titles: CompetencyTitles;
};

const FOLD = 'w-fit rounded-sm font-medium text-accent-ink text-sm';

/** What nobody has seen yet and how to ask for it; who saw what and how far they agree, folded beneath. */
export function CoverageCard(props: CoverageCardProps) {
  const { cards, names, titles } = props;
  const { signals } = SIGNAL_CATALOGUE;
  const coverage = surveyCoverage(cards, props.rubric, signals);
  const next = listNextQuestions(coverage, cards, { questions: props.questions, signals });
  const agreement = estimateAgreement([
    ...props.elsewhere,
    ...cards.map(({ panelist, ratings }) => ({ panelist, ratings, candidacy: props.candidacyId })),
  ]);
  const heads = toPanelistHeads(coverage.panelists, names);
  return (
    <Card aria-labelledby="coverage">
      <CardHeader
        id="coverage"
        title="What to ask next"
        description={
          next.length > 0
            ? 'Questions that close the gaps of what the panel saw so far.'
            : 'Every competency has the observers it takes, and every facet and signal was heard by two or more.'
        }
      />
      {next.length > 0 ? (
        <ol className="mb-4 grid gap-3">
          {next.map((entry) => (
            <li key={entry.text} className="max-w-prose">
              <p className="break-words text-base text-ink">{inQuotes(entry.text)}</p>
              <p className="text-ink-muted text-sm">{nextQuestionReason(entry, names, titles)}</p>
            </li>
          ))}
        </ol>
      ) : null}
      <details className="border-line border-t pt-3">
        <summary className={FOLD}>Who saw what, and how far they agree</summary>
        <div className="mt-3 grid gap-6">
          <p className="max-w-prose text-base text-ink tabular-nums">{agreementSentence(agreement)}</p>
          <CoverageTable
            caption="Each panelist’s rating by competency"
            rowHeading="Competency"
            heads={heads}
            nothing="not observed"
            groups={[
              {
                title: null,
                rows: coverage.competencies.map(({ competency, marks, observers, enough }) => ({
                  key: competency,
                  title: titles[competency],
                  cells: marks,
                  sum: `${observers} of ${heads.length}`,
                  detail: spreadWording(marks),
                  thin: !enough,
                })),
              },
            ]}
          />
          <CoverageTable
            caption="Different signals each panelist heard, by facet"
            rowHeading="Facet"
            heads={heads}
            nothing="nothing heard"
            groups={[
              {
                title: null,
                rows: coverage.facets.map(({ facet, heard, panelists }) => ({
                  key: facet,
                  title: FACET_TITLES[facet],
                  cells: heard.map(orNothing),
                  sum: `${panelists} of ${heads.length}`,
                  thin: panelists === 0,
                })),
              },
            ]}
          />
          <details>
            <summary className={FOLD}>{signalCount(coverage.facets)}</summary>
            <div className="mt-3">
              <CoverageTable
                caption="Answers in which each panelist heard a signal"
                rowHeading="Signal"
                heads={heads}
                nothing="not heard"
                groups={coverage.facets
                  .filter((facet) => facet.signals.length > 0)
                  .map((facet) => ({
                    title: FACET_TITLES[facet.facet],
                    rows: facet.signals.map(({ signal, orientation, heard, panelists }) => ({
                      key: `${signal} ${orientation}`,
                      title: (
                        <span className="flex items-start gap-1.5">
                          <OrientationGlyph orientation={orientation} className="mt-0.5" />
                          {findSignal(signal)?.title ?? signal}
                        </span>
                      ),
                      cells: heard.map(orNothing),
                      sum: `${panelists} of ${heads.length}`,
                      thin: false,
                    })),
                  }))}
              />
            </div>
          </details>
        </div>
      </details>
    </Card>
  );
}

function orNothing(heard: number): number | null {
  return heard === 0 ? null : heard;
}

function signalCount(facets: readonly { readonly signals: readonly unknown[] }[]): string {
  const signals = facets.reduce((sum, facet) => sum + facet.signals.length, 0);
  return `By signal: ${count(signals, 'signal')} heard of ${SIGNAL_CATALOGUE.signals.length}`;
}

/** How far the marks lie apart, where two or more are there. */
function spreadWording(marks: readonly (number | null)[]): string | undefined {
  const levels = marks.filter((mark) => mark !== null);
  if (levels.length < 2) return undefined;
  const spread = Math.max(...levels) - Math.min(...levels);
  return spread === 0 ? 'agreed' : `${Number(spread.toFixed(2))} apart`;
}
