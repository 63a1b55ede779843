import type { Orientation } from '../domain/orientation/orientation';
import type { Brief } from './brief';
import {
  agreementSentences,
  decisionTitle,
  disagreementSentences,
  headSentences,
  intervalWording,
  levelWording,
  needSentences,
  openingWording,
  orientationWording,
  panelistWording,
  reasonSentences,
  signalTitle,
  unknownSentences,
  versionsSentence,
} from './brief-sentences';

/** A brief as Markdown for a document or a chat. Whatever people wrote is escaped and stays plain text. */
function toMarkdown(brief: Brief): string {
  const [verdict = '', ...rest] = headSentences(brief);
  const { candidate } = brief;
  return `${[
    `# ${escapeMarkdown(candidate.name)}`,
    [openingWording(brief), candidate.work, candidate.headline]
      .filter(Boolean)
      .map(escapeMarkdown)
      .join('  \n'),
    `**${escapeMarkdown(verdict)}** ${rest.map(escapeMarkdown).join(' ')}`.trim(),
    list(reasonSentences(brief)),
    section('Decision', toDecisions(brief)),
    section('Where the evidence stands', toFigures(brief)),
    section('Fit to the need', list(needSentences(brief))),
    section('Where the panel agrees', list(agreementSentences(brief))),
    section('Where the panel disagrees', list(disagreementSentences(brief))),
    section('Heard on the strategic side: outward and forward', toQuotes(brief, 'strategic')),
    section('Heard on the operational side: inward and now', toQuotes(brief, 'operational')),
    section('What is not known', list(unknownSentences(brief))),
    section('Who was on the panel', list(brief.panel.map((one) => `${one.name}, ${panelistWording(one)}`))),
    `---\n\n${escapeMarkdown(versionsSentence(brief))}`,
  ]
    .filter((part) => part !== '')
    .join('\n\n')}\n`;
}

/** Several briefs in one text, with whom it leaves out at its head. */
export function toMarkdownBriefs(briefs: readonly Brief[], leftOut: string | null): string {
  const head = leftOut === null ? [] : [`${escapeMarkdown(leftOut)}\n`];
  return [...head, ...briefs.map(toMarkdown)].join('\n');
}

/**
 * A text on one line that Markdown shows as it is: nothing in it opens a mark, a link, an image, HTML or an entity, and
 * no address in it becomes a link.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[\\`*_{}[\]<>#|~&!$@]/g, '\\$&')
    .replaceAll('://', '\\://')
    .replaceAll(/\bwww\./gi, (found) => `${found.slice(0, -1)}\\.`)
    .replace(/^([-+=])/, '\\$1')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
}

function section(title: string, body: string): string {
  return body === '' ? '' : `## ${title}\n\n${body}`;
}

function list(sentences: readonly string[]): string {
  return sentences.map((sentence) => `- ${escapeMarkdown(sentence)}`).join('\n');
}

function toFigures(brief: Brief): string {
  const rows = [
    ['Which way', orientationWording(brief.map.orientation)],
    ['Level over all', levelWording(brief)],
    ...brief.competencies.map(({ competency, summary }) => [
      brief.titles[competency],
      summary.kind === 'not_observed'
        ? 'Not observed'
        : `${summary.mean.toFixed(2)} of 4, ${intervalWording(summary.interval)}, ${summary.observers} observed it`,
    ]),
  ];
  return [
    '| What | Figure |',
    '| --- | --- |',
    ...rows.map((row) => `| ${row.map((cell) => escapeMarkdown(cell ?? '')).join(' | ')} |`),
  ].join('\n');
}

function toQuotes({ quotes }: Brief, orientation: Orientation): string {
  return quotes[orientation]
    .map(
      ({ quote, signal, question, panelist }) =>
        `> ${escapeMarkdown(quote)}\n>\n> ${escapeMarkdown(`${signalTitle(signal)}. Heard by ${panelist}, asked: ${question}`)}`,
    )
    .join('\n\n');
}

function toDecisions({ decisions }: Brief): string {
  return decisions
    .map((decision, index) => {
      const title = escapeMarkdown(decisionTitle(decision));
      const reasons = [decision.rationale, decision.differsBecause].filter(Boolean).map(escapeMarkdown);
      return [index === 0 ? `**${title}**` : `Earlier: ${title}`, ...reasons].join('  \n');
    })
    .join('\n\n');
}
