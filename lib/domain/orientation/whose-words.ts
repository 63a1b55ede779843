import { type Clause, DEEDS, type NoteContext, wordsOf } from './clause';
import type { Passage } from './passages';

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
const HANDED_OVER = wordsOf(
  'left leaves delegated delegates deferred handed hands outsourced outsources relied relies credited credits thanks inherited',
);
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
const INTERVIEWER_VERBS = wordsOf(
  `asked ask pushed probed pressed prompted explained described mentioned told raised nudged followed pointed suggested offered
  pitched expected wanted hoped think thought felt suspect wonder wondered steered reminded repeated rephrased said`,
);
const OF_THEIRS = wordsOf('his her their the');
const WITHIN = wordsOf('on in from of');
const TELLING = wordsOf('pitched explained described mentioned told');
const OURS = wordsOf("we we're we've our us role");
const PROMPTS = wordsOf('asked pushed probed prompted pressed nudged');
const AFTER_PROMPT = wordsOf(
  'him her them about on for again how what why whether if directly explicitly specifically',
);

/** Whether the passage is a question the interviewer put, written down. */
export function isAsked(passage: Passage, { note, isQuoted, questionWords }: NoteContext): boolean {
  const text = note.slice(passage.start, passage.end);
  if (/^(?:q|me|int|interviewer|prompt|follow-?up)\s?\d?\s?[:.)]/i.test(text)) return true;
  if (questionWords.size > 0 && /^question\s?:/i.test(text)) return true;
  const isQuestion = /^(?:what|how|why|when|tell me|can you|could you|would you|did you|do you)\b/i.test(
    text,
  );
  return isQuestion && text.endsWith('?') && !isQuoted(passage.start + 1);
}

/** Whether the clause is what the interviewer said or did. */
export function isInterviewers({ tokens, words }: Clause, { isFirstPerson, isQuoted }: NoteContext): boolean {
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

/** Whether the interviewer was telling rather than asking: a list that follows is still the interviewer's. */
export function isTelling({ words }: Clause): boolean {
  return words.slice(0, 3).some((word) => TELLING.has(word));
}

/** Whether the clause only repeats the question as asked. */
export function isEcho({ words }: Clause, { questionWords }: NoteContext): boolean {
  const content = words.filter((word) => word.length > 3);
  if (content.length < 3) return false;
  const shared = content.filter((word) => questionWords.has(word)).length;
  return shared / content.length >= 0.75;
}

/** Whether the deed of the clause is somebody else's: theirs as its subject, by them, or handed to them. */
export function isSomebodyElses({ words }: Clause): boolean {
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
  if (isOfTheirTeam(words.slice(at))) return true;
  if (!THIRD_PARTIES.has(words[at] ?? '')) return false;
  while (THIRD_PARTIES.has(words[at] ?? '') || TITLE_PARTS.has(words[at] ?? '')) at += 1;
  return DEEDS.has(words[at] ?? '');
}

/** "A staff engineer on her team designed it": the one who acts is named by the team. */
function isOfTheirTeam(words: readonly string[]): boolean {
  const team = words.indexOf('team');
  const isTheirs = OF_THEIRS.has(words[team - 1] ?? '') && WITHIN.has(words[team - 2] ?? '');
  return isTheirs && team <= 5 && DEEDS.has(words[team + 1] ?? '');
}

function hasThirdParty(words: readonly string[]): boolean {
  return words.some((word) => THIRD_PARTIES.has(word));
}
