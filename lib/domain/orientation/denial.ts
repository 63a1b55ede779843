import { CLAUSE_SUBJECTS, type Clause, DEEDS, type Mask, type NoteContext, wordsOf } from './clause';
import type { Stretch } from './passages';
import { stem } from './stem';

/** In hundredths: what a would-do, or a general truth, counts beside a deed. */
export const WOULD_DO = 25;
const PREACHED = 50;
const NEGATION_REACH = 9;
const NEGATORS = wordsOf(
  `not no never none nothing didn't doesn't don't wasn't isn't aren't weren't won't can't couldn't wouldn't hadn't hasn't haven't
  without hardly barely rarely seldom neither nor lacks lacked lacking avoids avoided skipped dodged hates hated dislikes bored
  unaware silent uninterested indifferent vague allergic glossed`,
);
/** After these words a negator is part of an affirmation: "not only", "no blame", "never missed". */
const AFFIRMED_AFTER_NEGATOR = wordsOf(
  'only just merely simply blame surprise miss missed late longer skip skipped cancel cancelled without regret doubt',
);
const PREFERRED_AWAY = [
  ['rather', 'than'],
  ['instead', 'of'],
  ['as', 'oppos'],
  ['less', 'about'],
  ['less', 'interest'],
  ['less', 'on'],
];
const MORE = stem('more');
const OWN_DEEDS = wordsOf(
  'just instead mostly talked cut grew asked went spent fixed rebuilt moved coached told',
);
const WOULD = wordsOf("would he'd she'd they'd i'd hypothetically ideally plans hopes intends");
const HABIT = wordsOf('every each always whenever usually used rather');
const PREACHING = wordsOf('should must ought believes important essential crucial');
const DOUBT =
  /\b(?:buzzwords?|textbook|platitudes?|slogans?|hand-?wav\w*|name-?(?:drop\w*|check\w*)|recit\w+|no (?:real |actual |concrete |specific )?(?:examples?|specifics|substance|detail)|nothing (?:concrete|specific|behind)|(?:couldn't|could not|can't|unable to|failed to|struggled to) (?:give|name|offer|cite|produce|point to|say what)|all theory|in the abstract|generic)\b/i;

/** Whether the panelist says of a passage that there was nothing behind it. */
export function isDoubted(note: string, passage: Stretch): boolean {
  return DOUBT.test(note.slice(passage.start, passage.end).replaceAll('’', "'"));
}

/** Takes out what the clause denies. Returns whether it opens with the denial, which then covers a list after it. */
export function maskNegations(clause: Clause, { note }: NoteContext, mask: Mask): boolean {
  const { words } = clause;
  let opensWithAbsence = false;
  words.forEach((word, i) => {
    const next = words[i + 1] ?? '';
    const isThan = word === 'than' && next !== '#' && words.slice(0, i).includes(MORE);
    const isAway = isThan || PREFERRED_AWAY.some(([a, b]) => word === a && next === b);
    const isNegated =
      NEGATORS.has(word) &&
      !AFFIRMED_AFTER_NEGATOR.has(next) &&
      !AFFIRMED_AFTER_NEGATOR.has(words[i + 2] ?? '');
    if (!isAway && !isNegated) return;
    let to = i + 1;
    while (to < words.length && to - i <= NEGATION_REACH && !startsAnew(clause, to, note)) to += 1;
    mask(i, to, 0);
    opensWithAbsence ||= isNegated && i <= 2 && to === words.length;
    const isClosing = i >= words.length - 2 && (word === 'nothing' || word === 'none' || word === 'zero');
    if (isClosing || isAbsenceAfter(words, i)) mask(0, i, 0);
  });
  return opensWithAbsence;
}

/** "customers never came up": the words before the negator are what was absent. */
function isAbsenceAfter(words: readonly string[], at: number): boolean {
  return (
    words.slice(at + 1, at + 4).some((word) => /^(com|cam|mention|appear|featur|rais|surfac)/.test(word)) &&
    at > 0 &&
    at <= 4 &&
    !CLAUSE_SUBJECTS.has(words[at - 1] ?? '')
  );
}

/** After a comma, a subject or a finite verb begins a new statement; a list of things denied goes on. */
function startsAnew({ words, tokens }: Clause, at: number, note: string): boolean {
  const token = tokens[at];
  if (!token || !note.slice(tokens[at - 1]?.end, token.start).includes(',')) return false;
  const word = words[at] ?? '';
  if (CLAUSE_SUBJECTS.has(word)) return true;
  const isParticiple = note.slice(token.start, token.end).toLowerCase().endsWith('ing');
  return !isParticiple && (DEEDS.has(word) || OWN_DEEDS.has(word));
}

/** Lowers what the candidate would do or thinks one should do. Returns whether the clause is a would-do. */
export function maskWouldDo({ words }: Clause, { isHypotheticalQuestion }: NoteContext, mask: Mask): boolean {
  if (isHypotheticalQuestion) return false;
  const isHabit = words.some((word) => HABIT.has(word));
  const isWould = !isHabit && words.some((word) => WOULD.has(word));
  const isIf = words[0] === 'if' || (words[0] === 'say' && words[1] === 'if');
  if (isWould || isIf) mask(0, words.length, WOULD_DO);
  if (words.some((word) => PREACHING.has(word))) mask(0, words.length, PREACHED);
  return isWould || isIf;
}
