import { type CardFileProblem, type CardProblem, DEEPEST } from './domain/scorecard-import/card-file-problem';
import type { ImportedMark } from './domain/scorecard-import/imported-mark';
import { type CardFileKind, MOST_CARDS } from './domain/scorecard-import/past-cards';

export const CARD_FILE_LABELS: Readonly<Record<CardFileKind, string>> = {
  greenhouse: 'Greenhouse scorecards',
  bearing: 'Bearing’s complete file',
};

/** "imported on 2026-11-23 by Rhea Cole from a Greenhouse file"; the day in UTC, as in every file. */
export function importedWording({ at, by, from }: ImportedMark): string {
  const who = by === '' ? '' : ` by ${by}`;
  const file = from === 'bearing' ? 'a file of Bearing' : 'a Greenhouse file';
  return `imported on ${at.slice(0, 10)}${who} from ${file}`;
}

const MOST = MOST_CARDS.toLocaleString('en');

/** Why nothing can be made of a file, and what to do. */
export function sentenceOfCardFile(problem: CardFileProblem): string {
  switch (problem.kind) {
    case 'workbook':
      return 'This is an Excel workbook. Past scorecards come as JSON.';
    case 'not_text':
      return 'This file is not text. Past scorecards come as JSON.';
    case 'unreadable':
      return 'The browser could not read this file. It may have been moved or changed; choose it again.';
    case 'too_large':
      return 'This is more than an import reads: 20 MB. Split it in parts.';
    case 'empty':
      return 'Nothing stands in this file.';
    case 'too_deep':
      return `This file nests lists and objects more than ${DEEPEST} deep, which no file of scorecards does.`;
    case 'not_json':
      return problem.line === null
        ? 'This file is not JSON, or breaks off before its end.'
        : `Line ${problem.line} is where this file stops being JSON. Put it right and choose it again.`;
    case 'not_scorecards':
      return 'No scorecards are in this file. Choose a list of Greenhouse scorecards, or a file exported here as JSON, complete.';
    case 'newer_format':
      return 'A newer Bearing wrote this file. Bring this one up to date, or take the file again in the older format.';
    case 'anonymised':
      return 'Names were taken out of this file, so nobody can say whose cards these are. Take it again with names.';
    case 'no_cards':
      return 'This file holds no scorecard.';
    case 'too_many_cards':
      return `This file holds more than ${MOST} scorecards. Split it in parts and import one after the other.`;
    case 'broken':
      return `The frame of this file is broken at ${problem.path || 'its beginning'}. Take it again where it came from.`;
  }
}

/** One problem, by scorecard, question and place in the file. */
export function sentenceOfCard(problem: CardProblem): string {
  return `${placeOf(problem)}: ${reasonOf(problem)}`;
}

function placeOf({ card, question, path }: CardProblem): string {
  const steps = [
    ...(card === null ? [] : [`Scorecard ${card}`]),
    ...(question === null ? [] : [`question ${question}`]),
  ];
  return steps.length === 0 ? `At ${path}` : `${steps.join(', ')} (${path})`;
}

function reasonOf(problem: CardProblem): string {
  const value = `“${shorten(problem.value)}”`;
  switch (problem.kind) {
    case 'misshapen':
      return `this cannot be read as a scorecard (${shorten(problem.value)}).`;
    case 'not_submitted':
      return 'it was never submitted; only submitted cards are imported.';
    case 'nobody_wrote_it':
      return 'it names neither an interviewer nor who submitted it.';
    case 'twice':
      return `a card with the id ${value} stands in the file already.`;
    case 'to_come':
      return `${value} is still to come.`;
    case 'revisions':
      return `revision ${problem.value} does not follow on the one before it, with a later date and a reason.`;
    case 'unknown_question':
      return `its interview has no question ${value}.`;
    case 'second_note':
      return 'its question has a note already.';
    case 'passage_outside_note':
      return 'a passage reaches past its note.';
    case 'passages_overlap':
      return 'two passages lie on each other.';
    case 'unknown_signal':
      return `the field guide has no signal ${value}.`;
    case 'bad_duration':
      return `an interview lasts 5 to 480 minutes, not ${problem.value}.`;
    case 'other_rubric':
      return `these marks were given by the rubric ${value}, which is not the one of this opening.`;
    case 'no_name':
      return 'the file does not name this candidate. Choose who it is, or enter a name.';
    case 'not_an_email':
      return `${value} is not an e-mail address.`;
    case 'own_address':
      return 'this is your own address. Somebody else has to import cards about you.';
    case 'candidate_scores':
      return `${problem.value} is the candidate, so cannot have scored them.`;
    case 'panelist_open':
      return `nobody here is known to be ${problem.value}. Choose who it is, or that they are a former panelist.`;
    case 'address_taken':
      return `the address of ${problem.value} belongs to the sample. Choose somebody else for their cards.`;
    case 'seat_taken':
      return `${problem.value} stands for a person who has a card of this interview already.`;
    case 'amended_since':
      return 'this card is here already, without all of its amendments. Its author can amend it here.';
    case 'too_long':
      return `${value} is longer than the ${problem.longest.toLocaleString('en')} characters there is room for.`;
    case 'two_marks':
      return `“${problem.attributes[0]}” and “${problem.attributes[1]}” go into one competency and are marked differently.`;
  }
}

function shorten(value: string): string {
  const signs = [...value.slice(0, 200)];
  return signs.length <= 60 ? value : `${signs.slice(0, 59).join('')}…`;
}
