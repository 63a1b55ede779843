import 'server-only';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { LONGEST_CARD_TEXT } from '../domain/scorecard-import/card-file-problem';

const unpack = promisify(gunzip);

/** UTF-8 takes up to three bytes for what a text counts as one. */
const MOST_BYTES = LONGEST_CARD_TEXT * 3;

/** The text a browser packed; null where it is none, or swells beyond what any file may hold. */
export async function unpackText(packed: string): Promise<string | null> {
  try {
    const bytes = await unpack(Buffer.from(packed, 'base64'), { maxOutputLength: MOST_BYTES });
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
