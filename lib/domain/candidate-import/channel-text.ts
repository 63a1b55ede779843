import { SOURCE_CHANNELS, type SourceChannel } from '../candidate/source-channel';

/** Words by which files call each channel; the first channel with a word in the text is suggested. */
const WORDS: readonly (readonly [SourceChannel, readonly string[]])[] = [
  [
    'agency',
    ['agency', 'agencies', 'headhunter', 'search firm', 'executive search', 'recruiting firm', 'third party'],
  ],
  ['investor_network', ['investor', 'investors', 'venture', 'vc', 'portfolio', 'board member']],
  ['internal_promotion', ['internal', 'promotion', 'promoted', 'employee transfer']],
  [
    'public_reputation',
    ['conference', 'talk', 'open source', 'publication', 'blog', 'reputation', 'speaker'],
  ],
  [
    'operational_network',
    ['operational', 'engineering network', 'engineering leaders', 'operations network'],
  ],
  [
    'applied',
    [
      'applied',
      'application',
      'inbound',
      'careers',
      'career page',
      'job board',
      'jobs page',
      'company website',
      'indeed',
      'glassdoor',
    ],
  ],
  [
    'direct_outreach',
    ['outreach', 'outbound', 'sourced', 'sourcing', 'prospecting', 'linkedin', 'linkedin recruiter'],
  ],
];

/** The channel a file most likely means; null where no word tells, as with "Referral", which says nothing of how. */
export function suggestChannel(text: string): SourceChannel | null {
  const plain = plainWords(text);
  const named = SOURCE_CHANNELS.find((channel) => plainWords(channel) === plain);
  if (named) return named;
  const found = WORDS.find(([, words]) => words.some((word) => ` ${plain} `.includes(` ${word} `)));
  return found?.[0] ?? null;
}

/** What a file calls its channels, each once however it is capitalised, the most frequent first; blanks are left out. */
export function listSourceTexts(
  rows: readonly { readonly source: string }[],
): readonly { readonly text: string; readonly rows: number }[] {
  const found = new Map<string, { text: string; rows: number }>();
  for (const { source } of rows) {
    if (source === '') continue;
    const known = found.get(channelKey(source));
    if (known) known.rows += 1;
    else found.set(channelKey(source), { text: source, rows: 1 });
  }
  return [...found.values()].toSorted((a, b) => b.rows - a.rows || a.text.localeCompare(b.text));
}

/** Channels by what the file calls them; '' is for rows that say nothing. */
export type ChannelChoices = ReadonlyMap<string, SourceChannel>;

/** The chosen channel of a text, else the suggested one, else another way. */
export function channelOf(text: string, choices: ChannelChoices): SourceChannel {
  return choices.get(channelKey(text)) ?? suggestChannel(text) ?? 'other';
}

/** What counts as the same text. */
export function channelKey(text: string): string {
  return text.toLowerCase();
}

function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
