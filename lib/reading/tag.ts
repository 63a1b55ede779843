import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { parseArgs } from 'node:util';
import { readLines } from './lines';
import { openReader } from './open-reader';
import { LONGEST_LINE, tagLines } from './tag-lines';

const HELP = `Usage: npm run -s tag -- [file]

Reads notes as JSON lines from a file, or from standard input where none is named (or "-"), and writes one JSON line
for each to standard output, in the same order.

In:   { "id": "1", "question": "What did you ship last?", "text": "Moved the release to Tuesdays ..." }
Out:  { "id": "1", "orientation": "operational", "confidence": 0.93, "evidence":
        [{ "start": 0, "end": 29, "orientation": "operational", "signal": "...", "confidence": 0.9 }] }

"question" may be left out. "orientation" is strategic, operational, both or none; offsets count UTF-16 code units,
"end" exclusive. A line that cannot be read gets { "id", "error" } in its place and a message on standard error; the
rest is still done, and the command ends with 1. Blank lines are passed over.`;

/** `npm run -s tag`: notes in, readings out. Ends with 0, with 1 after a bad line, with 2 where it could not begin. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever read along has read enough, as `head` does.
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

const asked = readArguments();
if (asked.help) process.stdout.write(`${HELP}\n`);
else await tag(asked.file);

function readArguments(): { help: boolean; file: string | null } {
  try {
    const { values, positionals } = parseArgs({
      options: { help: { type: 'boolean', short: 'h', default: false } },
      allowPositionals: true,
    });
    const [file = '-', ...more] = positionals;
    if (more.length > 0) return fail('Name one file at most. --help says more.');
    return { help: values.help, file: file === '-' ? null : file };
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)} --help says more.`);
  }
}

async function tag(file: string | null): Promise<void> {
  const source = file === null ? process.stdin : createReadStream(file);
  if (file !== null) await once(source, 'open').catch((error: Error) => fail(`${file}: ${error.message}`));
  const reader = openReader();
  try {
    for await (const { number, tagged } of tagLines(readLines(source, LONGEST_LINE), reader)) {
      if ('error' in tagged) {
        process.exitCode = 1;
        console.error(`Line ${number}: ${tagged.error}`);
      }
      if (!process.stdout.write(`${JSON.stringify(tagged)}\n`)) await once(process.stdout, 'drain');
    }
  } catch (error) {
    process.exitCode = 2;
    console.error(`${file ?? 'Standard input'}: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    await reader.close();
  }
}

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}
