import type { Passage, Stretch } from './passages';
import { stem } from './stem';
import type { Token } from './tokens';

/** How far the words of a passage count as the candidate's own deed, in hundredths, a figure per token. */
export type Weighing = readonly number[];

export type NoteContext = {
  readonly note: string;
  /** Content words of the question as asked. */
  readonly questionWords: ReadonlySet<string>;
  /** A would-do answer counts only where the question itself is hypothetical. */
  readonly isHypotheticalQuestion: boolean;
  /** The note is written in the candidate's own first person. */
  readonly isFirstPerson: boolean;
  readonly isQuoted: (offset: number) => boolean;
};

type Clause = {
  readonly tokens: readonly Token[];
  readonly words: readonly string[];
  readonly offset: number;
};

const WOULD_DO = 25;
const PREACHED = 50;
const NEGATION_REACH = 9;

const wordsOf = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).map(stem));

const NEGATORS = wordsOf(
  `not no never none nothing didn't doesn't don't wasn't isn't aren't weren't won't can't couldn't wouldn't hadn't hasn't haven't
  without hardly barely rarely seldom neither nor lacks lacked lacking avoids avoided skipped dodged hates hated dislikes bored
  boring unaware silent uninterested indifferent vague allergic glossed zero little thin`,
);
/** After these words a negator is part of an affirmation: "not only", "no blame", "never missed". */
const AFFIRMED_AFTER_NEGATOR = wordsOf(
  'only just merely simply blame surprise miss missed late longer skip skipped cancel cancelled without regret doubt',
);
const PREFERRED_AWAY = [
  ['rather', 'than'],
  ['instead', 'of'],
  ['as', 'opposed'],
  ['less', 'about'],
  ['less', 'interested'],
  ['more', 'than'],
  ['less', 'on'],
];
const CLAUSE_SUBJECTS = wordsOf('he she they i we it candidate');
const THIRD_PARTIES = wordsOf(
  `manager boss ceo cto vp vpe svp cofounder founder founders predecessor cpo cfo coo pm director colleague peer deputy consultant
  consultants agency principal architect em ems master pmo president chairman chair successor hr recruiter head chief counterpart`,
);
const LEAD_INS = wordsOf(
  `and then also where since when apparently because as the a an his her their its my our one another former previous old new that
  this said says thinks until after before though although while whereas but so if mostly co actually turns out`,
);
const TITLE_PARTS = wordsOf(
  'of engineer product technology tech team scrum operations staff officer eng founder people data platform sales and s',
);
const THIRD_PARTY_DEEDS = wordsOf(
  `handle handles do does own run decide set make drive lead write build pick choose manage take want say come push hire bring
  define present sell introduce was had would always usually already really mostly did owned ran decided made drove led wrote built
  picked chose managed took wanted said came pushed hired brought defined presented sold introduced kept keeps went gave dealt looks
  looked thought planned coached killed bet signed insisted fixed started ordered designed rebuilt`,
);
const HANDED_OVER = wordsOf(
  'left leaves delegated delegates deferred handed hands outsourced outsources relied relies credited credits thanks inherited',
);
const INTERVIEWER_VERBS = wordsOf(
  `asked ask pushed probed pressed prompted explained described mentioned told raised nudged followed pointed suggested offered
  pitched expected wanted hoped think thought felt suspect wonder wondered steered reminded repeated rephrased said`,
);
const OURS = wordsOf("we we're we've our us role");
const PROMPTS = wordsOf('asked pushed probed prompted pressed nudged');
const AFTER_PROMPT = wordsOf(
  'him her them about on for again how what why whether if directly explicitly specifically',
);
const WOULD = wordsOf("would he'd she'd they'd i'd hypothetically ideally plans hopes intends");
const HABIT = wordsOf('every each always whenever usually used rather');
const DOUBT =
  /\b(?:buzzwords?|textbook|platitudes?|slogans?|hand-?wav\w*|name-?(?:drop\w*|check\w*)|recit\w+|no (?:real |actual |concrete |specific )?(?:examples?|specifics|substance|detail)|nothing (?:concrete|specific|behind)|(?:couldn't|could not|can't|unable to|failed to|struggled to) (?:give|name|offer|cite|produce|point to|say what)|all theory|in the abstract|generic)\b/i;

/** A clause that opens so says something of its own, whatever the one before it was about. */
const TURNS = wordsOf('he she they it i we but so though yet however instead then did actually');
const SOMEBODY = [
  ['someone', 'els'],
  ['somebody', 'els'],
  ['other', 'peopl'],
  ['another', 'team'],
  ['befor', 'he'],
  ['befor', 'she'],
  ['befor', 'they'],
];
const POSSESSIONS = wordsOf('call idea work doing decision job baby project thing show plan');
const PREACHING = wordsOf('should must ought believes important essential crucial');

/** Whether the panelist says of a passage that there was nothing behind it. */
export function isDoubted(note: string, passage: Stretch): boolean {
  return DOUBT.test(note.slice(passage.start, passage.end).replaceAll('’', "'"));
}

/** Weighs every token of a passage: 100 the candidate's own, less where it is doubtful, 0 where it is not theirs. */
export function weighPassage(passage: Passage, tokens: readonly Token[], context: NoteContext): Weighing {
  const weighing = tokens.map(() => 100);
  if (isAsked(passage, context)) return weighing.map(() => 0);
  let carried = 100;
  let previousEnd = passage.start;
  for (const clause of toClauses(passage, tokens)) {
    const start = clause.tokens[0]?.start ?? previousEnd;
    const isNewThought =
      TURNS.has(clause.words[0] ?? '') || context.note.slice(previousEnd, start).includes(';');
    previousEnd = clause.tokens.at(-1)?.end ?? start;
    const mask: Mask = (from, to, factor) => {
      for (let i = Math.max(0, from); i < Math.min(to, clause.words.length); i += 1) {
        const at = clause.offset + i;
        weighing[at] = Math.min(weighing[at] ?? 0, factor);
      }
    };
    carried = isNewThought ? 100 : carried;
    mask(0, clause.words.length, carried);
    if (isSomebodyElses(clause)) {
      carried = 0;
      mask(0, clause.words.length, 0);
    } else if (isInterviewers(clause, context) || isEcho(clause, context)) {
      mask(0, clause.words.length, 0);
    } else {
      if (maskNegations(clause, context, mask)) carried = 0;
      if (maskWouldDo(clause, context, mask)) carried = Math.min(carried, WOULD_DO);
    }
  }
  return weighing;
}

function toClauses(passage: Passage, tokens: readonly Token[]): Clause[] {
  return passage.clauses.flatMap((clause) => {
    const offset = tokens.findIndex((token) => token.start >= clause.start);
    const own = tokens.filter((token) => isWithin(token, clause));
    return own.length > 0 ? [{ tokens: own, words: own.map((token) => token.stem), offset }] : [];
  });
}

function isWithin(token: Token, stretch: Stretch): boolean {
  return token.start >= stretch.start && token.end <= stretch.end;
}

function isAsked(passage: Passage, { note, isQuoted, questionWords }: NoteContext): boolean {
  const text = note.slice(passage.start, passage.end);
  if (/^(?:q|me|int|interviewer|prompt|follow-?up)\s?\d?\s?[:.)]/i.test(text)) return true;
  if (questionWords.size > 0 && /^question\s?:/i.test(text)) return true;
  const isQuestion = /^(?:what|how|why|when|tell me|can you|could you|would you|did you|do you)\b/i.test(
    text,
  );
  return isQuestion && text.endsWith('?') && !isQuoted(passage.start + 1);
}

function isInterviewers({ tokens, words }: Clause, { isFirstPerson, isQuoted }: NoteContext): boolean {
  const [first = '', second = '', third = ''] = words;
  if (isQuoted(tokens[0]?.start ?? 0)) return false;
  if (PROMPTS.has(first) && AFTER_PROMPT.has(second)) return true;
  if ((first === 'when' || first === 'once' || first === 'after' || first === 'if') && PROMPTS.has(second))
    return true;
  if (isFirstPerson) return false;
  const isToldThem = first === 'tell' && (second === 'him' || second === 'her' || second === 'them');
  if (isToldThem && words.some((word) => OURS.has(word))) return true;
  const isSpeaker = first === 'i' || first === 'we';
  if (isSpeaker && (INTERVIEWER_VERBS.has(second) || INTERVIEWER_VERBS.has(third))) return true;
  if ((first === 'when' || first === 'had' || first === 'after') && (second === 'i' || second === 'we'))
    return true;
  return first === 'my' && /^(take|read|view|sens|gues|hunch|question|prompt|pitch|intro|worry)/.test(second);
}

function isEcho({ words }: Clause, { questionWords }: NoteContext): boolean {
  const content = words.filter((word) => word.length > 3);
  if (content.length < 3) return false;
  const shared = content.filter((word) => questionWords.has(word)).length;
  return shared / content.length >= 0.75;
}

function isSomebodyElses({ words }: Clause): boolean {
  if (words.some((word, i) => HANDED_OVER.has(word) && hasThirdParty(words.slice(i + 1, i + 8)))) return true;
  if (words.some((word, i) => SOMEBODY.some(([a, b]) => word === a && words[i + 1] === b))) return true;
  if (
    words.some(
      (word, i) =>
        THIRD_PARTIES.has(word) && POSSESSIONS.has(words[i + 1] ?? '') && words.slice(0, i).includes('be'),
    )
  )
    return true;
  const by = words.indexOf('by');
  if (by > 1 && hasThirdParty(words.slice(by + 1, by + 5))) return true;
  let at = 0;
  while (LEAD_INS.has(words[at] ?? '')) at += 1;
  if (!THIRD_PARTIES.has(words[at] ?? '')) return false;
  while (THIRD_PARTIES.has(words[at] ?? '') || TITLE_PARTS.has(words[at] ?? '')) at += 1;
  return THIRD_PARTY_DEEDS.has(words[at] ?? '');
}

function hasThirdParty(words: readonly string[]): boolean {
  return words.some((word) => THIRD_PARTIES.has(word));
}

type Mask = (from: number, to: number, factor: number) => void;

function maskNegations(clause: Clause, { note }: NoteContext, mask: Mask): boolean {
  const { words } = clause;
  let opensWithAbsence = false;
  words.forEach((word, i) => {
    const next = words[i + 1] ?? '';
    const isAway = PREFERRED_AWAY.some(([a, b]) => word === a && next === b);
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

function startsAnew({ words, tokens }: Clause, at: number, note: string): boolean {
  if (CLAUSE_SUBJECTS.has(words[at] ?? '') && at > 1)
    return note.slice(tokens[at - 1]?.end, tokens[at]?.start).includes(',');
  const hasComma = note.slice(tokens[at - 1]?.end, tokens[at]?.start).includes(',');
  return (
    hasComma &&
    (THIRD_PARTY_DEEDS.has(words[at] ?? '') ||
      /^(just|instead|mostly|talk|cut|grew|ask|went|spent|fix)/.test(words[at] ?? ''))
  );
}

function maskWouldDo({ words }: Clause, { isHypotheticalQuestion }: NoteContext, mask: Mask): boolean {
  if (isHypotheticalQuestion) return false;
  const isHabit = words.some((word) => HABIT.has(word));
  const isWould = !isHabit && words.some((word) => WOULD.has(word));
  const isIf = words[0] === 'if' || (words[0] === 'say' && words[1] === 'if');
  if (isWould || isIf) mask(0, words.length, WOULD_DO);
  if (words.some((word) => PREACHING.has(word))) mask(0, words.length, PREACHED);
  return isWould || isIf;
}
