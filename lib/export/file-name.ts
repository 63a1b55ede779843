type NamedFile = {
  /** ISO 8601; its day comes first, so that a folder sorts by time. */
  readonly at: string;
  readonly opening: string;
  /** Null where the file is of a whole opening. */
  readonly candidate: string | null;
  /** What it is: "brief", "ratings". */
  readonly word: string;
  readonly extension: string;
};

/** Two names of these lengths and the rest stay under the 255 bytes a file system takes, at four bytes a letter. */
const LONGEST_PART = { ascii: 40, native: 25 } as const;

/** "2026-11-23_head-of-engineering_noor-haddad_brief.md": letters, digits, hyphens and underscores alone. */
export function asciiFileName(file: NamedFile): string {
  return joinParts(file, (text, fallback) => toAscii(text) || fallback);
}

/** The same with names in their own script, for those who take it; nothing a path is made of is left in it. */
export function nativeFileName(file: NamedFile): string {
  return joinParts(file, (text, fallback) => toNative(text) || fallback);
}

/** The header that offers a file under its name (RFC 6266): plain for every client, native for those that read it. */
export function contentDisposition(file: NamedFile): string {
  const ascii = asciiFileName(file);
  const native = encodeURIComponent(nativeFileName(file)).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${native}`;
}

function joinParts(
  { at, opening, candidate, word, extension }: NamedFile,
  toPart: (text: string, fallback: string) => string,
): string {
  const parts = [
    at.slice(0, 10),
    toPart(opening, 'opening'),
    ...(candidate === null ? [] : [toPart(candidate, 'candidate')]),
    word,
  ];
  return `${parts.join('_')}.${extension}`;
}

function toAscii(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-');
  return toWholeWords(plain, LONGEST_PART.ascii);
}

function toNative(text: string): string {
  const plain = text.normalize('NFC').toLowerCase();
  // Marks stay with their letters; signs, spaces and anything that steers a terminal or a path go.
  return toWholeWords(plain.replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-'), LONGEST_PART.native);
}

/** Cut between words where that leaves half of the room filled. */
function toWholeWords(text: string, longest: number): string {
  const letters = [...trimmed(text)];
  if (letters.length <= longest) return letters.join('');
  const end = letters.slice(0, longest + 1).lastIndexOf('-');
  return trimmed(letters.slice(0, end > longest / 2 ? end : longest).join(''));
}

function trimmed(text: string): string {
  return text.replaceAll(/^-+|-+$/g, '');
}
