import {
  type CardFileProblem,
  DEEPEST,
  depthOf,
  LONGEST_CARD_TEXT,
} from '../domain/scorecard-import/card-file-problem';
import { MOST_CARDS } from '../domain/scorecard-import/past-cards';
import type { ReadCards } from '../domain/scorecard-import/plan-cards';
import { RECORD_FORMAT } from '../export/record-file';
import { readGreenhouseCards } from './greenhouse-cards';
import { readRecordCards } from './record-cards';

export type CardFile =
  | { readonly ok: true; readonly read: ReadCards }
  | { readonly ok: false; readonly problem: CardFileProblem };

/** The scorecards of a file's text, whichever of the two kinds it is. */
export function readCardFile(text: string): CardFile {
  if (text.length > LONGEST_CARD_TEXT) return refuse('too_large');
  if (text.trim() === '') return refuse('empty');
  if (depthOf(text) > DEEPEST) return refuse('too_deep');
  const parsed = parseJson(text);
  if (!parsed.ok) return parsed;
  const found = readKind(parsed.value);
  if (!found.ok) return found;
  const { file, problems, unread } = found.read;
  const cards = file.cards.length + unread;
  if (cards > MOST_CARDS) return refuse('too_many_cards');
  return cards === 0 && problems.length === 0 ? refuse('no_cards') : found;
}

function readKind(value: unknown): CardFile {
  if (Array.isArray(value)) return readList(value);
  if (typeof value !== 'object' || value === null) return refuse('not_scorecards');
  if (!('format' in value)) return readList([value]);
  if (value.format !== RECORD_FORMAT) {
    return refuse(String(value.format).startsWith('bearing-export-') ? 'newer_format' : 'not_scorecards');
  }
  return readRecordCards(value);
}

/** A list counts as scorecards when one of its entries looks like one; the others are then said to be misshapen. */
function readList(list: readonly unknown[]): CardFile {
  if (list.length > MOST_CARDS) return refuse('too_many_cards');
  if (list.length === 0) return refuse('no_cards');
  const looksLike = (one: unknown) =>
    typeof one === 'object' && one !== null && 'overall_recommendation' in one && 'candidate_id' in one;
  return list.some(looksLike) ? { ok: true, read: readGreenhouseCards(list) } : refuse('not_scorecards');
}

type ParsedJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problem: CardFileProblem };

/** An escaped null byte or half of a surrogate pair; whole pairs look like two of them. */
const UNSTORABLE = /\\u(?:0000|d[89a-f])/i;

function parseJson(text: string): ParsedJson {
  try {
    const value: unknown = UNSTORABLE.test(text) ? JSON.parse(text, toStorable) : JSON.parse(text);
    return { ok: true, value };
  } catch (error) {
    return { ok: false, problem: { kind: 'not_json', line: lineOf(text, error) } };
  }
}

/** What the database cannot hold becomes the mark for such, one for one, so that offsets of passages hold. */
function toStorable(_key: string, value: unknown): unknown {
  return typeof value === 'string'
    ? value.replaceAll('\u0000', '\uFFFD').replaceAll(/\p{Surrogate}/gu, '\uFFFD')
    : value;
}

/** Engines say where they stopped in words of their own: by line, or by how many signs they had read. */
function lineOf(text: string, error: unknown): number | null {
  const said = error instanceof Error ? error.message : '';
  const line = /\bline (\d+)/.exec(said)?.[1];
  if (line !== undefined) return Number(line);
  const position = /\bposition (\d+)/.exec(said)?.[1];
  return position === undefined ? null : text.slice(0, Number(position)).split('\n').length;
}

function refuse(kind: Exclude<CardFileProblem['kind'], 'not_json' | 'broken'>): CardFile {
  return { ok: false, problem: { kind } };
}
