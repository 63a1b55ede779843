import type { Competency } from '../domain/rubric/competency';
import type { Statement } from '../domain/self-assessment/instrument';
import type { SelfView } from '../domain/self-assessment/read-self-assessment';
import { DRAW_SENTENCES, leaningWording, NO_RANKING } from '../self-assessment-messages';

/** A person's own view as plain text to keep, with `day` as it should read. Lines end as every editor accepts. */
export function toSelfAssessmentText(
  view: SelfView,
  titles: Readonly<Record<Competency, string>>,
  day: string,
): string {
  const lines = [
    `My own view, ${day}`,
    `${view.progress.answered} of ${view.progress.of} answered, edition ${view.version}`,
    '',
    NO_RANKING,
    ...view.areas.flatMap(({ competency, settled, ahead, open, example }) => [
      '',
      titles[competency].toUpperCase(),
      ...listed('On my own, or taught to others:', settled),
      ...listed('New to me, or done with others:', ahead),
      ...listed('Left open:', open),
      ...(example === '' ? [] : ['My example:', ...example.split(/\r?\n/).map((line) => `  ${line}`)]),
    ]),
    '',
    'WHAT DRAWS ME',
    DRAW_SENTENCES[view.draw],
    ...view.questions.flatMap(({ question, leaning }) => [
      `- ${question.text}`,
      `  ${leaningWording(question, leaning)}`,
    ]),
  ];
  return `${lines.join('\r\n')}\r\n`;
}

function listed(heading: string, statements: readonly Statement[]): readonly string[] {
  return statements.length === 0 ? [] : [heading, ...statements.map(({ text }) => `- ${text}`)];
}
