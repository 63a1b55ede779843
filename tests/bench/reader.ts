import { loadavg } from 'node:os';
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { openReader, type Reader } from '@/lib/reading/open-reader';
import { readCorpus } from '@/lib/training/corpus';
import { measure, summarize, toLine } from './measure';

const QUESTION = 'Which technical decision of yours mattered most?';
const WORDS = 150;
const FRESH = 60;
const AT_ONCE = 50;
const MANY = 500;
const OPENINGS = 3;
const MEGABYTE = 1024 ** 2;

/** Has to run before anything else in its process: memory grows once. */
export async function benchReader(): Promise<readonly string[]> {
  const corpus = readCorpus();
  const long = toLongNotes(corpus.map(({ text }) => text));
  const warm = Math.ceil(FRESH / 10);
  const fresh = long.slice(0, FRESH + warm);
  const others = long.slice(FRESH + warm);
  const load = loadavg()[0]?.toFixed(1);

  const before = memory();
  const reader = openReader();
  await reader.read({ question: QUESTION, note: 'A first note.' });
  const loaded = memory();
  let next = 0;
  const spent = process.cpuUsage();
  const read = await measure(FRESH, () => {
    next += 1;
    return reader.read({ question: QUESTION, note: fresh[next - 1] ?? '' });
  });
  const { user, system } = process.cpuUsage(spent);
  const { idle, busy, worked } = await measureBlocking(reader, others.slice(0, AT_ONCE));
  for (const note of others.slice(AT_ONCE, 200 - FRESH)) await reader.read({ question: QUESTION, note });
  const after = memory();
  const notes = corpus.slice(0, MANY);
  const began = performance.now();
  for (const { question, text } of notes) await reader.read({ question, note: text });
  const each = (performance.now() - began) / notes.length;
  const end = memory();
  await reader.close();

  const words = notes.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0) / notes.length;
  return [
    toLine('Opening the reader and reading a first note', await measureOpening()),
    toLine(`Reading a note of ${WORDS} words, each a new one`, read),
    `Processor time of one such reading, whatever else the machine did: ${((user + system) / 1000 / next).toFixed(0)} ms`,
    `Memory of the process: ${before} MB before, ${loaded} MB loaded, ${after} MB after 200 readings, ` +
      `${end} MB after ${MANY} more: ${end - before} MB of growth`,
    `Longest wait for the main thread while ${AT_ONCE} notes of ${WORDS} words are read: ${busy.toFixed(1)} ms ` +
      `(${idle.toFixed(1)} ms while none is); in all of that time it worked ${worked.toFixed(0)} ms`,
    `10,000 notes as in the corpus (${words.toFixed(0)} words): ${((each * 10_000) / 60_000).toFixed(1)} minutes, ` +
      `from ${MANY} at ${each.toFixed(1)} ms each`,
    `Other work on the machine when this began: load ${load}`,
  ];
}

/** Texts of `WORDS` words each, made of whole notes and the beginning of one; none of them holds another's words. */
function toLongNotes(texts: readonly string[]): readonly string[] {
  const notes: string[] = [];
  let words: string[] = [];
  // The last notes first: the first ones are read for the throughput.
  for (const text of texts.toReversed()) {
    words.push(...text.split(/(?<=\s)/), ' ');
    if (words.length < WORDS) continue;
    notes.push(words.slice(0, WORDS).join(''));
    words = [];
  }
  return notes;
}

/**
 * Milliseconds: the longest that a timer of the main thread came late, with nothing to do and with notes to read; and
 * how long that thread worked for them in all, which other programs on the machine do not swell as much.
 */
async function measureBlocking(
  reader: Reader,
  notes: readonly string[],
): Promise<{ idle: number; busy: number; worked: number }> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  const longest = async (deed: () => Promise<unknown>) => {
    delay.reset();
    delay.enable();
    await deed();
    delay.disable();
    return delay.max / 1e6;
  };
  const idle = await longest(() => new Promise((resolve) => setTimeout(resolve, 1_000)));
  const began = performance.eventLoopUtilization();
  const busy = await longest(() =>
    Promise.all(notes.map((note) => reader.read({ question: QUESTION, note }))),
  );
  return { idle, busy, worked: performance.eventLoopUtilization(began).active };
}

async function measureOpening() {
  const times: number[] = [];
  for (let opening = 0; opening < OPENINGS; opening += 1) {
    const began = performance.now();
    const reader = openReader();
    await reader.read({ question: QUESTION, note: 'A first note.' });
    times.push(performance.now() - began);
    await reader.close();
  }
  return summarize(times);
}

function memory(): number {
  return Math.round(process.memoryUsage.rss() / MEGABYTE);
}
