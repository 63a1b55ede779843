import type { Hint, HintKind } from './hint-kind';
import type { Sentence } from './sentences';

type Rule = {
  readonly kind: Exclude<HintKind, 'no_behaviour'>;
  /** Any of these, unless `unless` is in the sentence too. */
  readonly when: readonly RegExp[];
  /** Words the sentence must hold as well: which role is judged. */
  readonly about?: RegExp;
  readonly unless?: RegExp;
};

const CTO = /\b(?:ctos?|chief technology)\b/i;
const ROLE = /\b(?:ctos?|chief technology|vps?|vpe|vice president)\b/i;

/**
 * Somebody's view that is only reported, and facts of a career. "I think" and "we" stay: they are the panelist's own.
 */
const REPORTED =
  /\b(?:(?:he|she|they|his|her|their|candidate|cand|founders?|ceo|board|boss|recruiter|company)\b[^,]{0,40}?\b(?:says?|said|told|thinks?|thought|believes?|believed|argues?|argued|claims?|claimed|feels?|felt|insists?|insisted|asks?|asked|wants?|wanted|sees?|saw|views?|joked?s?)|according to|in (?:his|her|their) (?:view|words|mind)|quoted?)\b/i;
const DISOWNED =
  /\b(?:myth|misconception|clich[eé]|doesn'?t (?:matter|follow|mean)|does not (?:matter|follow|mean)|irrelevant|beside the point|not the point|unfair|my bias|careful not to|shouldn'?t (?:hold|count)|should not (?:hold|count)|which is fine|that'?s fine|no problem|not a problem|and that is ok(?:ay)?)\b/i;

const RULES: readonly Rule[] = [
  {
    kind: 'most_technical',
    about: CTO,
    when: [
      /\b(?:most|more|least|less) technical(?:ly)?\b/i,
      /\b(?:not|n't|isn'?t|hardly|barely|never) (?:really |very |quite |that |nearly )?(?:technical|hands[- ]?on|deep)(?: enough)?\b/i,
      /\b(?:best|strongest|deepest|smartest|top) (?:coder|engineer|programmer|developer|hacker|technologist|architect)\b/i,
      /\b(?:no longer|doesn'?t|does not|didn'?t|hasn'?t|has not|stopped|cannot|can'?t)(?: really| even)? (?:cod(?:e|ed|ing)|writ(?:e|ten|ing) (?:any )?code|program(?:med|ming)?|ship(?:ped)? code|commit(?:ted)?)\b/i,
    ],
    unless:
      /\b(?:credible|translat\w+|enough to decide|need not be|needn'?t be|doesn'?t (?:have|need) to be|does not (?:have|need) to be)\b/i,
  },
  {
    kind: 'only_project_manager',
    when: [
      /\b(?:just|only|merely|simply|basically|essentially|really|actually|glorified|nothing (?:but|more than)|little more than|no more than|more of|more like)\s+(?:just\s+)?(?:an?|the)?\s*(?:glorified |senior |good |decent |very good )*(?:project|program(?:me)?|delivery) manag(?:er|ement)\b/i,
      /\bglorified (?:pm|scrum master|project|program|delivery)\b/i,
      /\b(?:project|program(?:me)?|delivery) manager,? (?:not|rather than) (?:an? |the )?(?:leader|executive|exec|vp|engineer)/i,
      /\bjust (?:runs|ran|moves|moved|manages|managed|does|did) (?:the )?(?:tickets|jira|sprints|gantt|schedules|stand-?ups)\b/i,
    ],
    unless:
      /\b(?:not|n't|never|more than|rather than|far from|with|had|hired|gave|inherited|got|needs?|at the time|back then|early on|before that|until|reporting to)\s+(?:just |only |merely |simply |basically )*(?:an?|the)?\s*(?:glorified )?(?:project|program|delivery) manager|\b(?:not|n't|more than|far from) (?:just|only|merely|simply|really|a glorified|glorified)\b|\b(?:at the time|back then|early on|his first job|her first job|started (?:out )?as|first role)\b/i,
  },
  {
    kind: 'both_from_day_one',
    when: [
      /\b(?:need|needs|hire|hiring|want|require|requires|get)\b[^.]{0,40}\bboth\b[^.]{0,50}\b(?:day one|day 1|from the (?:start|beginning)|straight away|right away|at once|immediately|whatever the size|in any case|anyway)\b/i,
      /\b(?:cto and (?:an? )?vp|vp\w* and (?:an? )?cto)\b[^.]{0,50}\b(?:day one|day 1|from the (?:start|beginning)|straight away|right away|at once|immediately)\b/i,
      /\b(?:no ?one|nobody|no one person|one person (?:can'?t|cannot|can not|could never|should never|shouldn'?t))\b[^.]{0,30}\b(?:do|hold|be|cover|fill|carry)\b[^.]{0,12}\bboth\b/i,
      /\bboth (?:roles|jobs|seats)\b[^.]{0,20}\b(?:can'?t|cannot|can never|should never|must never)\b[^.]{0,20}\bone person\b/i,
    ],
  },
  {
    kind: 'no_overlap',
    when: [
      /\b(?:roles?|jobs?|two|they|these)\b[^.]{0,20}\b(?:don'?t|do not|doesn'?t|does not|shouldn'?t|should not|must not|never) overlap\b/i,
      /\bno overlap\b[^.]{0,30}\b(?:roles?|cto|vp|two|between)\b/i,
      /\b(?:architecture|hiring|culture|tech(?:nical)? decisions?|design reviews?)\b[^.]{0,20}\b(?:is|are|was|isn'?t|is not|not)\b (?:strictly |purely |only |simply )?(?:an? |the )?(?:cto|vp\w*)(?:'?s)? (?:job|work|business|territory|concern|topic|thing|call)\b/i,
      /\b(?:not|n't|none of) (?:an? |the |his |her |their )?(?:cto|vp\w*)(?:'?s)? (?:job|work|business|territory|concern|topic)\b/i,
      /\b(?:that|this|which|it)(?:'s| is| was) (?:strictly |purely |just )?(?:an? |the )?(?:cto|vp\w*)(?:'?s)? (?:job|work|territory|stuff|thing|topic)\b/i,
    ],
  },
  {
    kind: 'above_delivery',
    about: CTO,
    when: [
      /\b(?:too|overly|so|far too|way too|very) (?:close to|into|interested in|involved (?:in|with)|deep in(?:to)?|focused on|focussed on|concerned (?:with|about)|worried about|hands[- ]?on with|attached to|much (?:about|on|time on))\b[^.]{0,25}\b(?:delivery|shipping|sprints?|dates|deadlines?|execution|velocity|estimates?|release\w*)\b/i,
      /\b(?:should ?n'?t|should not|needn'?t|need not|must not|mustn'?t|has no business|no business|doesn'?t need to|not supposed to)\b[^.]{0,35}\b(?:delivery|sprints?|dates|deadlines?|shipping|velocity|estimates?|burn ?downs?)\b/i,
      /\b(?:delivery|sprints?|dates|deadlines?|velocity|estimates?)\b[^.]{0,25}\b(?:beneath|below|not (?:for|the concern of|a concern of)|isn'?t (?:for|a concern of)|no concern of)\b[^.]{0,10}\bctos?\b/i,
    ],
    unless: /\bmanag(?:e|es|ed|ing) delivery\b/i,
  },
  {
    kind: 'promotion',
    when: [
      /\b(?:would be|is|as|makes?|see (?:it|this) as|looking for|ready for|not ready for|deserves?|natural|next|big|too big|real) (?:an? |the |that )?(?:next )?(?:step[- ]?up|promotion|step)\b(?:[^.]{0,12}\b(?:to|into|from)\b[^.]{0,12}\b(?:ctos?|vps?|vpe)\b)/i,
      /\b(?:ready|not ready|isn'?t ready|too early|too junior|too senior|overqualified|not senior enough|n't senior enough) (?:yet )?(?:for|to (?:be|become|step up (?:in)?to|move up (?:in)?to)) (?:an? |the )?(?:ctos?|vps?|vpe)\b/i,
      /\b(?:cto|vp(?: of eng\w*)?|vpe)\b[^.]{0,15}\b(?:is|ranks?|sits?|stands?) (?:clearly |simply )?(?:senior to|above|below|beneath|junior to|one (?:level|rung) (?:above|below))\b[^.]{0,10}\b(?:cto|vp)/i,
      /\b(?:only|merely) an? (?:vp|vpe|vice president)\b/i,
      /\bmore senior (?:role|title|job)\b[^.]{0,20}\b(?:cto|vp)/i,
    ],
    unless:
      /\b(?:not a (?:promotion|step up)|no promotion|lateral|sideways|(?:19|20)\d\d|last year|years? ago|at (?:his|her|their) last)\b/i,
  },
];

type Look = {
  readonly isQuoted: (offset: number) => boolean;
  readonly dismissed: ReadonlySet<HintKind>;
};

/** The first misconception the sentence seems to rest on, unless it is quoted, reported or disowned. */
export function findMisconception({ text, start }: Sentence, { isQuoted, dismissed }: Look): Hint | null {
  if (!ROLE.test(text) && !/manager|scrum|pm\b|roles?|both|jira|tickets|sprints/i.test(text)) return null;
  const plain = text.replaceAll('’', "'");
  if (REPORTED.test(plain) || DISOWNED.test(plain) || plain.endsWith('?')) return null;
  for (const { kind, when, about, unless } of RULES) {
    if (dismissed.has(kind) || (about && !about.test(plain)) || unless?.test(plain)) continue;
    for (const pattern of when) {
      const found = pattern.exec(plain);
      if (found && !isQuoted(start + found.index)) {
        return { kind, start: start + found.index, end: start + found.index + found[0].length };
      }
    }
  }
  return null;
}
