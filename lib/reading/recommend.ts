import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { STANDARD_RUBRIC } from '../domain/rubric/standard-rubric';
import { parsePanelFile } from '../schemas/panel-file';
import { openReader } from './open-reader';
import { recommendCandidate } from './recommend-candidates';

const HELP = `Usage: npm run -s recommend -- [--confirm-suggestions] [file]

Reads panels as JSON from a file, or from standard input where none is named (or "-"), and writes one JSON line for each
candidate to standard output, in the same order.

In:   { "candidates": [{ "id": "c1", "panel": [{ "panelist": "Ana", "submitted": true,
        "ratings": { "technical_strategy": 4, "people_leadership": 3, "business_acumen": null,
                     "operational_maturity": 2 },
        "notes": [{ "question": "...", "text": "...",
                    "evidence": [{ "orientation": "strategic", "signal": "...", "start": 0, "end": 29 }] }] }] }] }
Out:  { "id": "c1", "verdict": "cto", "sure": 0.84, "orientation": { "balance": 0.47, "interval": {...} },
        "competencies": {...}, "reasons": [...], "without": [{ "panelist": "Ana", "verdict": "cto" }] }

Marks are 1 to 4, null is "not observed". A card counts unless "submitted" is false; several cards of one panelist count
as one person. "evidence" is taken as confirmed ("origin" suggested or rejected: not counted); its "signal", and "start"
with "end", may be left out. "verdict" is cto, vp_engineering, combined, neither or insufficient_evidence; "sure" is null
without enough evidence and "orientation" is null without a confirmed passage. The rubric is the standard one.

--confirm-suggestions   reads the notes that carry no evidence, and takes what is suggested as confirmed

A candidate that cannot be read gets { "id", "error" } in its place and a message on standard error; the others are still
done, and the command ends with 1. It ends with 2 where it could not begin.`;

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever read along has read enough, as `head` does.
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

const asked = readArguments();
if (asked.help) process.stdout.write(`${HELP}\n`);
else await recommendAll(await readInput(asked.file), asked.confirm);

function readArguments(): { help: boolean; confirm: boolean; file: string | null } {
  try {
    const { values, positionals } = parseArgs({
      options: {
        help: { type: 'boolean', short: 'h', default: false },
        'confirm-suggestions': { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
    const [file = '-', ...more] = positionals;
    if (more.length > 0) return fail('Name one file at most. --help says more.');
    return { help: values.help, confirm: values['confirm-suggestions'], file: file === '-' ? null : file };
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)} --help says more.`);
  }
}

async function readInput(file: string | null): Promise<string> {
  try {
    return file === null ? await text(process.stdin) : await readFile(file, 'utf8');
  } catch (error) {
    return fail(`${file ?? 'Standard input'}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function recommendAll(input: string, confirm: boolean): Promise<void> {
  const parsed = parsePanelFile(input);
  if (!parsed.ok) fail(parsed.error);
  const reader = confirm ? openReader() : null;
  try {
    for (const [at, candidate] of parsed.candidates.entries()) {
      const answer = await recommendCandidate(STANDARD_RUBRIC, candidate, reader);
      if ('error' in answer) {
        process.exitCode = 1;
        console.error(`Candidate ${at + 1}: ${answer.error}`);
      }
      if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) await once(process.stdout, 'drain');
    }
  } finally {
    await reader?.close();
  }
}

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}
