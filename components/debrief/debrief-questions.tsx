import { Card, CardHeader } from '@/components/ui/card';
import { inQuotes } from '@/components/wording/in-quotes';
import type { OpenDebrief } from '@/lib/data/debrief';
import { FACET_TITLES, SIGNAL_CATALOGUE } from '@/lib/domain/orientation/catalogue';
import { findContradictions } from '@/lib/domain/panel/contradictions';
import { surveyCoverage } from '@/lib/domain/panel/coverage';
import { listNextQuestions } from '@/lib/domain/panel/next-questions';
import { type CompetencyTitles, count, joinNames } from '@/lib/panel-messages';
import { contradictionSentence, nextQuestionReason, type PanelistNames } from '@/lib/sensitivity-messages';

type DebriefQuestionsProps = {
  debrief: Pick<OpenDebrief, 'frozenCards' | 'rubric' | 'questions'>;
  names: PanelistNames;
  titles: CompetencyTitles;
};

const LIST = 'grid max-w-prose list-disc gap-1 pl-4.5 text-base text-ink-muted marker:text-ink-faint';

/** What does not go together, what nobody covered, and what could still be asked. */
export function DebriefQuestions({ debrief, names, titles }: DebriefQuestionsProps) {
  const { frozenCards: cards, rubric, questions } = debrief;
  const { signals } = SIGNAL_CATALOGUE;
  const coverage = surveyCoverage(cards, rubric, signals);
  const thin = coverage.competencies.filter(({ enough }) => !enough);
  const unheard = coverage.facets.filter(({ panelists }) => panelists === 0);
  const contradictions = findContradictions(cards);
  const next = listNextQuestions(coverage, cards, { questions, signals });
  const nothing = thin.length + unheard.length + contradictions.length + next.length === 0;
  return (
    <Card aria-labelledby="open-questions">
      <CardHeader
        id="open-questions"
        title="Open questions and gaps"
        description={
          nothing
            ? 'Nothing contradicts itself, and every competency and facet was covered.'
            : 'Of the cards the frozen figure rests on.'
        }
      />
      <div className="grid gap-5">
        {contradictions.length > 0 ? (
          <section aria-labelledby="worth-asking">
            <h3 id="worth-asking" className="mb-1 font-medium text-base text-ink">
              Worth asking each other
            </h3>
            <ul className={LIST}>
              {contradictions.map((found) => {
                const sentence = contradictionSentence(found, names, titles);
                return <li key={sentence}>{sentence}</li>;
              })}
            </ul>
          </section>
        ) : null}
        {thin.length + unheard.length > 0 ? (
          <section aria-labelledby="gaps">
            <h3 id="gaps" className="mb-1 font-medium text-base text-ink">
              Not covered
            </h3>
            <ul className={LIST}>
              {thin.map(({ competency, observers }) => (
                <li key={competency}>
                  {`${titles[competency]}: observed by ${count(observers, 'panelist')}; it takes ${rubric.minimumObservers}.`}
                </li>
              ))}
              {unheard.length > 0 ? (
                <li>{`Nothing heard of ${joinNames(unheard.map(({ facet }) => FACET_TITLES[facet].toLowerCase()))}.`}</li>
              ) : null}
            </ul>
          </section>
        ) : null}
        {next.length > 0 ? (
          <section aria-labelledby="could-ask">
            <h3 id="could-ask" className="mb-1 font-medium text-base text-ink">
              Could still be asked
            </h3>
            <ol className="grid gap-3">
              {next.map((entry) => (
                <li key={entry.text} className="max-w-prose">
                  <p className="break-words text-base text-ink">{inQuotes(entry.text)}</p>
                  <p className="text-ink-muted text-sm">{nextQuestionReason(entry, names, titles)}</p>
                </li>
              ))}
            </ol>
          </section>
        ) : null}
      </div>
    </Card>
  );
}
