/** A line with words or marks in it, as somebody typed it or a recorder wrote it. */
export type TranscriptLine = {
  /** Offsets without the white space around. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: 'heading' | 'label' | 'bullet' | 'text';
  /** Who speaks, in lower case, where the line says so. */
  readonly speaker: string | null;
  /** A blank line or the beginning stands before it. */
  readonly afterBlank: boolean;
  readonly indented: boolean;
};

const TIME = String.raw`[[(]?(?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?[\])]?`;
const SPEAKER = new RegExp(
  String.raw`^(?:${TIME}\s*[-–]?\s*)?(\p{L}[\p{L}.'’-]*(?: [\p{L}\d(][\p{L}\d.'’()-]*){0,3})\s*(?:${TIME}\s*)?:(?=\s|$)`,
  'u',
);
const LABEL = new RegExp(
  String.raw`^(?:${TIME}(?:\s*--?>\s*${TIME}.*)?|(?:${TIME}\s*[-–]?\s*)?\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}\s+${TIME})$`,
  'u',
);
const NUMBERED = /^(?:#{1,6}\s|\**(?:q|question|frage)\s?\d{1,2}\b|\**\d{1,2}\s?[.):]\s)/i;
const BULLET = /^(?:[-*•·–—‣▪►]|\d{1,2}[.)])\s/;

/** Words that end in a colon without anybody speaking. */
const NO_SPEAKER =
  /^(?:note|notes|nb|ps|re|also|then|overall|summary|background|context|strengths?|concerns?|risks?|pros?|cons?|next steps?|e\.?g|i\.?e|todo|action|why|how|what|when|result|outcome|example)$/i;

export function readLines(text: string): readonly TranscriptLine[] {
  const lines: TranscriptLine[] = [];
  let afterBlank = true;
  for (const { 0: raw, index } of text.matchAll(/[^\n]*\n?/g)) {
    const words = raw.trim();
    if (words === '') {
      if (raw !== '') afterBlank = true;
      continue;
    }
    const lead = raw.length - raw.trimStart().length;
    const start = index + lead;
    const speaker = speakerOf(words);
    lines.push({
      ...{ start, end: start + words.length, text: words, speaker, afterBlank },
      kind: kindOf(words, speaker),
      indented: lead >= 2,
    });
    afterBlank = false;
  }
  return lines;
}

/**
 * The names under which the interviewer speaks: those that say so, else the one who asks most in a talk of two or
 * more. Empty where nobody is named.
 */
export function findInterviewers(lines: readonly TranscriptLine[]): ReadonlySet<string> {
  const turns = new Map<string, TranscriptLine[]>();
  for (const line of lines) {
    if (line.speaker !== null) turns.set(line.speaker, [...(turns.get(line.speaker) ?? []), line]);
  }
  const named = [...turns.keys()].filter((name) =>
    /^(?:q|me|int|interviewer|host|panel|i)(?:$|[ .(\d])/.test(name),
  );
  if (named.length > 0) return new Set(named);
  if (turns.size < 2) return new Set();
  const asking = [...turns].map(([name, said]) => ({
    name,
    asks: said.filter(({ text }) => text.includes('?')).length / said.length,
  }));
  const [most, second] = asking.sort((a, b) => b.asks - a.asks);
  return most && second && most.asks >= 0.4 && most.asks > second.asks ? new Set([most.name]) : new Set();
}

export function isInterviewerLine({ speaker }: TranscriptLine, interviewers: ReadonlySet<string>): boolean {
  return speaker !== null && interviewers.has(speaker);
}

function kindOf(words: string, speaker: string | null): TranscriptLine['kind'] {
  if (speaker === null && LABEL.test(words)) return 'label';
  if (isHeading(words)) return 'heading';
  return BULLET.test(words) ? 'bullet' : 'text';
}

/** A numbered line is a heading where it is short or asks; else it is an entry of a list. */
function isHeading(words: string): boolean {
  if (!NUMBERED.test(words)) return false;
  return /^(?:#|\**q)/i.test(words) || words.endsWith('?') || words.length <= 60;
}

function speakerOf(words: string): string | null {
  const name = SPEAKER.exec(words)?.[1]?.toLowerCase() ?? null;
  if (name === null || NO_SPEAKER.test(name) || /^(?:q|question)\s?\d/.test(name)) return null;
  return name;
}
