import { randomUUID } from 'node:crypto';
import { recogniseColumns } from '@/lib/domain/candidate-import/columns';
import { decodeFile } from '@/lib/domain/candidate-import/decode-file';
import { checkRows, toImportRows } from '@/lib/domain/candidate-import/import-row';
import { FIRST_CHOICES, planImport } from '@/lib/domain/candidate-import/plan-import';
import { parseCsv } from '@/lib/schemas/csv-table';
import { type BearingServer, startBearing } from '../support/bearing-server';
import { measure, summarize, toLine } from './measure';

const ROWS = 5000;
const RUNS = 5;

/** A full import: what the browser computes, and what the server takes, with others asking for pages meanwhile. */
export async function benchImporting(): Promise<readonly string[]> {
  const file = new TextEncoder().encode(aFile());
  const read = await measure(20, () => readFile(file));
  const bearing = await startBearing();
  try {
    return [
      toLine(`Reading, checking and planning a file of ${ROWS} candidates, as the browser does`, read),
      ...(await benchServer(bearing, readFile(file).good)),
    ];
  } finally {
    await bearing.close();
  }
}

async function benchServer(bearing: BearingServer, rows: ReturnType<typeof readFile>['good']) {
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
  const post = async (path: string, body: object) => {
    const answer = await fetch(`${bearing.url}${path}`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    });
    const result = (await answer.json()) as { ok: boolean; value?: { added?: number } };
    if (!result.ok) throw new Error(`${path} answered ${answer.status}.`);
    return result.value;
  };
  const emails = rows.map(({ email }) => email);
  const known: number[] = [];
  const imported: number[] = [];
  const waits: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const { openingId } = await bearing.scene('anotherOpening', { recruiterId: recruiter });
    known.push(await time(() => post(`/api/openings/${openingId}/imports/known`, { emails })));
    const body = {
      importId: randomUUID(),
      take: 'all',
      rows: rows.map((row) => ({ ...row, email: `${run}.${row.email}` })),
      channels: [],
      choices: { forAll: FIRST_CHOICES.forAll, forRow: [] },
    };
    let over = false;
    const others = (async () => {
      while (!over) waits.push(await time(() => fetch(`${bearing.url}/sign-in`).then((page) => page.text())));
    })();
    imported.push(
      await time(async () => {
        const result = await post(`/api/openings/${openingId}/imports`, body);
        if (result?.added !== ROWS) throw new Error(`${result?.added} of ${ROWS} were added.`);
      }),
    );
    over = true;
    await others;
  }
  return [
    toLine(`Asking which of ${ROWS} addresses are known`, summarize(known)),
    toLine(`Importing ${ROWS} candidates on the embedded database`, summarize(imported)),
    toLine('A page somebody else opens while that runs', summarize(waits)),
  ];
}

function readFile(file: Uint8Array) {
  const decoded = decodeFile(file);
  const table = decoded.ok ? parseCsv(decoded.text) : null;
  if (!table?.ok) throw new Error('The file could not be read.');
  const { mapping } = recogniseColumns(table.rows[0] ?? []);
  const { good } = checkRows(toImportRows(table.rows, mapping, true), 'recruiter@example.test');
  return { good, plan: planImport(good, [], FIRST_CHOICES) };
}

function aFile(): string {
  const rows = Array.from(
    { length: ROWS },
    (_, at) =>
      `Zoë ${at};Müller;Company ${at};"Head; of ${at % 7}";zoe.${at}@example.test;https://example.test/${at};Source ${at % 12}`,
  );
  return ['First Name;Last Name;Company;Title;Email;Social Media;Source', ...rows].join('\r\n');
}

async function time(deed: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await deed();
  return performance.now() - began;
}
