import { randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { STANDARD_RUBRIC } from '@/lib/domain/rubric/standard-rubric';
import { NOTHING_KNOWN } from '@/lib/domain/scorecard-import/card-choices';
import { planCards } from '@/lib/domain/scorecard-import/plan-cards';
import { type BearingServer, startBearing } from '../support/bearing-server';
import { aGreenhouseCard, readText } from '../support/past-cards';
import { measure, summarize, toLine } from './measure';

const CARDS = 2000;
const CARDS_EACH = 8;
const PANELISTS = 20;
const RUNS = 3;

/** The largest file of past scorecards: what the browser computes, and what the server takes, with others waiting. */
export async function benchImportingCards(): Promise<readonly string[]> {
  const text = aFile();
  const read = await measure(5, () => planFile(text));
  const bearing = await startBearing();
  try {
    return [
      toLine(
        `Reading and planning a file of ${CARDS} scorecards (${(text.length / 1e6).toFixed(1)} MB), as the browser does`,
        read,
      ),
      ...(await benchServer(bearing, text)),
    ];
  } finally {
    await bearing.close();
  }
}

async function benchServer(bearing: BearingServer, text: string) {
  const { people } = await bearing.scene('panel', {
    members: { recruiter: { name: 'Rhea Cole', role: 'recruiter' } },
    panel: [],
  });
  const recruiter = people.recruiter?.id ?? '';
  const headers = {
    cookie: `next-auth.session-token=${await bearing.session(recruiter)}`,
    'content-type': 'application/json',
    'sec-fetch-site': 'same-origin',
  };
  const imported: number[] = [];
  const waits: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const { openingId } = await bearing.scene('anotherOpening', { recruiterId: recruiter });
    let over = false;
    const others = (async () => {
      while (!over) waits.push(await time(() => visit(`${bearing.url}/sign-in`)));
    })();
    imported.push(
      await time(async () => {
        const answer = await fetch(`${bearing.url}/api/openings/${openingId}/imports/scorecards`, {
          method: 'POST',
          headers,
          body: JSON.stringify(toBody(text)),
        });
        const result = (await answer.json()) as { ok: boolean; value?: { cards: number } };
        if (result.value?.cards !== CARDS) throw new Error(`${JSON.stringify(result).slice(0, 300)}`);
      }),
    );
    over = true;
    await others;
  }
  return [
    toLine(`Importing ${CARDS} scorecards on the embedded database`, summarize(imported)),
    toLine('A page somebody else opens while that runs', summarize(waits)),
  ];
}

/** On a connection of its own: one that was kept may be given up by a server that is busy for seconds. */
async function visit(url: string): Promise<string> {
  return (await fetch(url, { headers: { connection: 'close' } })).text();
}

const choices = {
  panelists: Array.from({ length: PANELISTS }, (_, id) => [String(id), { kind: 'former' }] as const),
  candidates: Array.from(
    { length: CARDS / CARDS_EACH },
    (_, id) => [String(id), { kind: 'new', name: `Candidate ${id}`, email: '' }] as const,
  ),
};

function toBody(text: string) {
  const packed = gzipSync(text).toString('base64');
  return { importId: randomUUID(), take: 'all', packed, choices: { ...choices, attributes: [] } };
}

function planFile(text: string) {
  const plan = planCards(readText(text), {
    openingId: 'opening',
    known: NOTHING_KNOWN,
    choices: {
      panelists: new Map(choices.panelists),
      candidates: new Map(choices.candidates),
      attributes: new Map(),
    },
    rubric: STANDARD_RUBRIC,
    ownEmail: 'rhea@example.test',
    now: new Date().toISOString(),
  });
  if (plan.good !== CARDS) throw new Error(`${plan.good} of ${CARDS} can be imported.`);
}

/** Eight cards a candidate over two interviews, four answers each, half of them in HTML. */
function aFile(): string {
  const cards = Array.from({ length: CARDS }, (_, at) => {
    const candidate = Math.floor(at / CARDS_EACH);
    const seat = at % CARDS_EACH;
    const person = { id: (candidate + seat) % PANELISTS, name: `Panelist ${(candidate + seat) % PANELISTS}` };
    return aGreenhouseCard({
      id: at,
      application_id: candidate,
      interview: seat < CARDS_EACH / 2 ? 'First conversation' : 'Second conversation',
      interviewer: person,
      submitted_by: person,
      questions: ['Take-aways', 'Delivery', 'People', 'Strategy'].map((question, index) => ({
        id: index,
        question,
        answer: index % 2 === 0 ? `<p>${ANSWER}</p><ul><li>${ANSWER}</li></ul>` : ANSWER,
      })),
    });
  });
  return JSON.stringify(cards);
}

const ANSWER = 'Told how the launch slipped, whom they called first, and what the board heard of it. '.repeat(
  5,
);

async function time(deed: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await deed();
  return performance.now() - began;
}
