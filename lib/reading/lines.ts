import { StringDecoder } from 'node:string_decoder';

/** A line without its end; null stands for one that is longer than allowed, whose text was let go. */
export type Line = string | null;

const BYTE_ORDER_MARK = '\ufeff';

/**
 * The lines of a stream of UTF-8, ended by LF or CRLF alone (JSON may hold U+2028 and the like as they are). Holds no
 * more than one line and one chunk, and of a line past `longest` UTF-16 units nothing.
 */
export async function* readLines(chunks: AsyncIterable<Buffer>, longest: number): AsyncGenerator<Line> {
  const decoder = new StringDecoder('utf8');
  let begun = '';
  let overlong = false;
  let first = true;

  const finish = (): Line => {
    const line = overlong ? null : begun.endsWith('\r') ? begun.slice(0, -1) : begun;
    begun = '';
    overlong = false;
    return line;
  };
  const add = (part: string) => {
    const text = first && part.startsWith(BYTE_ORDER_MARK) ? part.slice(1) : part;
    if (part !== '') first = false;
    if (!overlong && begun.length + text.length <= longest) begun += text;
    else {
      begun = '';
      overlong = true;
    }
  };

  for await (const chunk of chunks) {
    const [head = '', ...rest] = decoder.write(chunk).split('\n');
    add(head);
    for (const part of rest) {
      yield finish();
      add(part);
    }
  }
  add(decoder.end());
  if (begun !== '' || overlong) yield finish();
}
