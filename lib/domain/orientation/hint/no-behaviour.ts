import type { Sentence } from './sentences';

/** Too little is written to say what will still come. */
const FEWEST_WORDS = 14;

/** How the conversation went, and how it felt: words that can stand in a note that says nothing of a deed. */
const PROCEDURE =
  /\b(?:asked (?:about|him|her|them|the|q|question|our|all|both)|we (?:covered|talked|discussed|went|spent|started|began|finished|moved|ran|skipped|touched|chatted|spoke|had)|i (?:asked|covered|explained|introduced|started|ran|skipped|described|presented|walked (?:him|her|them)|moved)|covered|went (?:through|over)|talked (?:about|through)|touched on|discussed|moved on|ran (?:out|over|long|late|short)|out of time|time was short|time ran|did(?:n'?t| not) (?:get|have|reach|manage)|skipped|agenda|intro(?:s|duced|ductions?)?|small talk|audio|video|camera|connection|zoom|call dropped|dropped (?:off|out)|started late|late start|joined (?:late|on time)|minutes?|mins?|\d+ ?m|hour|follow[- ]?up|next steps?|schedul\w+|reschedul\w+|rapport|chat|conversation|interview|session|questions?|q\d+|answered|kit|script|order|notes?)\b/i;
const IMPRESSION =
  /\b(?:great|good|strong|solid|nice|nicely|impressive|impressed|smart|sharp|likeable|likable|liked|lovely|pleasant|confident|articulate|energy|energetic|engaging|clear|charismatic|polite|friendly|enjoyed|felt|feel|vibe|seems?|seemed|comes across|came across|presence|fit|fluent|well[- ]spoken|well|positive|calm)\b/i;

/** A deed, a figure or somebody's words: then there is something to weigh. */
const BEHAVIOUR =
  /["“”]|\b(?:said|says|told|explained (?:that|how|why)|admitted|argued|decided|chose|picked|refused|built|rebuilt|wrote|rewrote|moved (?!on)\w+|hired|fired|let go|promoted|coached|mentored|cut|dropped (?!off|out)\w+|killed|shipped|delivered|launched|migrated|split|merged|bought|sold|replaced|introduced (?!him|her|them|my|our|the (?:kit|panel|team))\w+|set up|led|ran (?!out|over|long|late|short|through|\d)\w+|owned|called (?!it|in|off)\w+|rang|pulled|pushed|fixed|changed|stopped|froze|negotiated|convinced|talked (?:\w+ ){1,4}out of|broke|mapped|tracked|measured|put|gave|took|made|brought|found|noticed|saw|realised|realized|learned|learnt|turned|kept|held|sat|went to|flew|met|reviewed|redesigned|reorgani[sz]ed|restructured|reported|presented to|pitched|cancelled|canceled|delayed|missed|planned|estimated|runs|leads|owns|writes|builds|hires|coaches|meets|reads|looks|thinks|cares|wants|would|tends|always|never)\b|\d+ ?%|[€$£]|→|->/i;

/** The candidate as the one who does something, other than answering and being there. */
const DEED =
  /\b(?:he|she|they|cand|candidate)\b(?: \w+ly| also| then| still| even| just)? (?!(?:is|was|are|were|isn|wasn|seem\w*|answer\w*|joined|came|comes|felt|feels|spoke|speaks|talk\w*|covered|discuss\w*|mention\w*|could|did|didn|does|doesn|enjoy\w*|had|has|have|and|but|who|on|for|in|about|at|to|well|right|a|the)\b)\w+/i;

/** Words that say nothing by themselves. */
const EMPTY =
  /^(?:a|an|the|and|or|but|so|of|in|on|at|to|for|with|by|from|as|it|its|this|that|these|those|we|i|he|she|they|him|her|them|his|their|our|my|me|us|is|was|are|were|be|been|being|had|has|have|do|did|does|not|no|then|than|there|here|all|both|each|most|some|more|less|very|quite|really|too|also|just|only|bit|lot|end|start|first|second|third|last|next|one|two|three|four|part|rest|half|about|after|before|during|because|due|back|again|time|overall|candidate|cand|today|tomorrow|week|monday|tuesday|wednesday|thursday|friday)$/i;

/** Words of one sentence that are neither of the conversation nor empty: more would be about something. */
const MOST_UNEXPLAINED = 6;

/**
 * Whether a note, of some length, holds nothing but how the interview went and how it felt. `question` is left out of
 * account where the note repeats it. Any word of a deed, a quotation or a figure is enough for it not to.
 */
export function lacksBehaviour(sentences: readonly Sentence[], question: string): boolean {
  const asked = fold(question);
  const own = sentences.filter(({ text }) => !(fold(text).length > 12 && asked.includes(fold(text))));
  if (own.reduce((sum, { text }) => sum + countWords(text), 0) < FEWEST_WORDS) return false;
  if (own.some(({ text }) => BEHAVIOUR.test(text) || DEED.test(text))) return false;
  return own.every(({ text }) => isOfConversation(text));
}

function isOfConversation(text: string): boolean {
  if (!PROCEDURE.test(text) && !IMPRESSION.test(text)) return countWords(text) < 3;
  const unexplained = text.replaceAll(new RegExp(`${PROCEDURE.source}|${IMPRESSION.source}`, 'gi'), ' ');
  return wordsOf(unexplained).filter((word) => !EMPTY.test(word)).length <= MOST_UNEXPLAINED;
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu) ?? [];
}

function countWords(text: string): number {
  return wordsOf(text).length;
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
