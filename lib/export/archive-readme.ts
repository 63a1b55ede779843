import { METHOD_VERSION } from '../domain/panel/recommend';
import { count, joinNames } from '../panel-messages';
import { FILES_OF_EACH, TABLES_OF_ALL } from './archive-contents';
import { type ExportContent, leftOutSentence } from './export-content';
import type { ExportFormatId } from './formats';

/** A candidate as the files of an archive are numbered. */
export type ArchivedCandidate = { readonly number: string; readonly name: string };

type Held = {
  readonly held: readonly ArchivedCandidate[];
  /** Candidates who were to be in it and could no longer be read when their turn came. */
  readonly gone: number;
  readonly formats: readonly ExportFormatId[];
};

/** What lies beside the files of an archive: how it was made, whom it leaves out, and whose number is whose. */
export function toReadme(facts: Omit<ExportContent, 'records'>, { held, gone, formats }: Held): string {
  const { opening, taking } = facts;
  return `${[
    oneLine(`${opening.title}, ${opening.company}`),
    `${[
      oneLine(`Taken ${taking.by === '' ? '' : `by ${taking.by} `}at ${toMinute(taking.at)} UTC.`),
      `Method version ${METHOD_VERSION}. Files name the edition each verdict was made by.`,
      unnamedSentence(taking.anonymity),
    ].join('\n')}`,
    [
      `${count(held.length, 'candidate')} in this archive.`,
      ...[leftOutSentence(facts)].filter((sentence) => sentence !== null).map(oneLine),
      ...(gone === 0
        ? []
        : [
            `Left out, because they were closed to whoever took this, or taken away, while it was written: ${count(gone, 'candidate')}.`,
          ]),
    ].join('\n'),
    [
      'What is in it',
      ...FILES_OF_EACH.filter(({ id }) => formats.includes(id)).map(
        ({ label, words }) => `  ${words.opening}/  ${label}, one file a candidate`,
      ),
      ...TABLES_OF_ALL.filter(({ id }) => formats.includes(id)).map(
        ({ label, words, extension }) => `  …_${words.opening}.${extension}  ${label}, all candidates`,
      ),
    ].join('\n'),
    ['Candidates', ...held.map(({ number, name }) => `  ${number}  ${oneLine(name)}`)].join('\n'),
  ].join('\n\n')}\n`;
}

function unnamedSentence({ candidate, panelists }: ExportContent['taking']['anonymity']): string {
  const unnamed = [...(candidate ? ['candidates'] : []), ...(panelists ? ['panelists'] : [])];
  if (unnamed.length === 0) return 'With names.';
  return `Unnamed: ${joinNames(unnamed)}. Nicknames and descriptions stay: read the files before they leave your hands.`;
}

function toMinute(at: string): string {
  return at.slice(0, 16).replace('T', ' ');
}

/** Names as people typed them, without what would begin a line of its own or turn the rest of it round. */
function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu, ' ').trim();
}
