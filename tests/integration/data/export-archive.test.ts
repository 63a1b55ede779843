import { describe, expect, it, vi } from 'vitest';
import { answerWithArchive, streamArchive } from '@/lib/actions/archive-answer';
import { prisma } from '@/lib/data/database/current';
import { openArchive } from '@/lib/data/export-archive';
import { listExportLog } from '@/lib/data/export-log';
import { refreshRecommendation } from '@/lib/data/panel';
import { EXPORT_FORMATS } from '@/lib/export/formats';
import { readFrames } from '@/lib/export/frames';
import { parseArchiveBody } from '@/lib/schemas/export';
import {
  aCandidacy,
  anInterview,
  anOpening,
  aPerson,
  type BuiltPerson,
  scopeOf,
  submitCard,
} from '../../support/builders';
import { readDirectory, readZip } from '../../support/read-zip';
import { openTestDatabase } from '../../support/test-database';

openTestDatabase();

const NOW = new Date('2026-11-20T12:00:00.000Z');
const WORDS = 'Noor told Ana Lind and the board why the platform came first.';
/** PDFs are made by a printer that a server starts; that they say and hide the same is tested where they are drawn. */
const FORMATS = EXPORT_FORMATS.filter(({ mediaType }) => !mediaType.includes('pdf')).map(({ id }) => id);
const NEVER = new AbortController().signal;

/** An opening with candidates of these names, each scored by Ana and Ben; Ines still owes a card for the first. */
async function aScene(names: readonly string[]) {
  const manager = await aPerson({ name: 'Mona Reyes' });
  const scorers = await Promise.all(['Ana Lind', 'Ben Okoro'].map((name) => aPerson({ name })));
  const owing = await aPerson({ name: 'Ines Owing', workspaceRole: 'admin' });
  const opening = await anOpening({
    members: [
      { person: manager, role: 'hiring_manager' },
      ...scorers.map((person) => ({ person, role: 'interviewer' as const })),
    ],
  });
  const candidacies: { id: string }[] = [];
  for (const [index, name] of names.entries()) {
    const candidacy = await aCandidacy(opening, { name });
    const interview = await anInterview(candidacy, [...scorers, ...(index === 0 ? [owing] : [])]);
    for (const person of scorers) {
      await submitCard(interview.cards[person.id] ?? '', {
        notes: [
          {
            questionId: interview.questionIds[0] ?? '',
            text: WORDS,
            evidence: [{ start: 0, end: 20, orientation: 'strategic', signal: 'briefs-the-board' }],
          },
        ],
      });
    }
    await prisma().$transaction((tx) => refreshRecommendation(tx, candidacy.id, NOW));
    candidacies.push(candidacy);
  }
  return { manager, scorers, owing, opening, candidacies };
}

async function open(person: BuiltPerson, openingId: string, body: object) {
  const query = parseArchiveBody({ file: FORMATS, ...body });
  if (!query) throw new Error('The pages ask like this.');
  return openArchive(await scopeOf(person), openingId, { query, now: NOW });
}

async function take(person: BuiltPerson, openingId: string, body: object = {}) {
  const archive = await open(person, openingId, body);
  if (!archive) return null;
  const stream = streamArchive(archive, { framed: false, gone: NEVER });
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  return { disposition: archive.disposition, bytes, files: await readZip(bytes) };
}

/** Every path and every word of an archive; workbooks are ZIPs themselves. */
async function wordsOf(files: ReadonlyMap<string, Uint8Array>): Promise<string> {
  const words: string[] = [];
  for (const [path, bytes] of files) {
    words.push(path);
    words.push(
      path.endsWith('.xlsx') ? await wordsOf(await readZip(bytes)) : new TextDecoder().decode(bytes),
    );
  }
  return words.join('\n');
}

const logged = (openingId: string) => prisma().exportEntry.findMany({ where: { openingId } });

/** Where nobody could open one. */
const NONE = { write: async () => {} };

/** What the log says of the newest export: candidates after which it was broken off. */
async function brokenOff(person: BuiltPerson): Promise<number | null | undefined> {
  return (await listExportLog(await scopeOf(person), {}))?.lines[0]?.brokenOffAfter;
}

/** The server notes it once its last read has ended. */
async function brokenOffAfter(openingId: string, candidates: number): Promise<void> {
  await vi.waitFor(async () => {
    const noted = await prisma().exportBreakOff.findMany({ where: { entry: { openingId } } });
    expect(noted.map((entry) => entry.candidates)).toEqual([candidates]);
  });
}

describe('an archive of an opening', () => {
  it('holds every candidate in every format, of one name too, and stands in the log', async () => {
    const { manager, opening, candidacies } = await aScene(['Noor Haddad', 'Noor Haddad', 'Zoë Müller']);
    const taken = await take(manager, opening.id, { byteOrderMark: '1' });
    expect(taken?.disposition).toContain('filename="2026-11-20_head-of-engineering_candidates.zip"');
    const paths = [...(taken?.files.keys() ?? [])];
    expect(paths.filter((path) => path.startsWith('briefs/') && path.endsWith('.md'))).toEqual([
      'briefs/2026-11-20_head-of-engineering_1-noor-haddad_brief.md',
      'briefs/2026-11-20_head-of-engineering_2-noor-haddad_brief.md',
      'briefs/2026-11-20_head-of-engineering_3-zoë-müller_brief.md',
    ]);
    expect(readDirectory(taken?.bytes ?? new Uint8Array()).every(({ found }) => found)).toBe(true);
    expect(await logged(opening.id)).toMatchObject([
      {
        format: 'zip',
        takenById: manager.id,
        candidacyIds: candidacies.map(({ id }) => id),
        options: { files: FORMATS.join(' '), byteOrderMark: true },
      },
    ]);
  });

  it('holds those who were chosen, and nothing where one of them is of another opening', async () => {
    const { manager, opening, candidacies } = await aScene(['Noor Haddad', 'Zoë Müller']);
    const elsewhere = await aScene(['Stella Away']);
    const c = [candidacies[1]?.id];
    const words = await wordsOf((await take(manager, opening.id, { c }))?.files ?? new Map());
    expect(words).toContain('Zoë');
    expect(words).not.toContain('Haddad');
    expect(await open(manager, opening.id, { c: [...c, elsewhere.candidacies[0]?.id] })).toBeNull();
    expect(await open(manager, elsewhere.opening.id, {})).toBeNull();
    expect(await logged(opening.id)).toHaveLength(1);
  });

  it('leaves out whose card its taker owes, by name and with nothing of theirs, whatever their role', async () => {
    const { owing, opening } = await aScene(['Noor Haddad', 'Zoë Müller']);
    const taken = await take(owing, opening.id);
    const paths = [...(taken?.files.keys() ?? [])].join('\n');
    expect(paths).toContain('1-zoë-müller_brief.md');
    expect(paths).not.toContain('noor');
    const readme = new TextDecoder().decode(taken?.files.get('README.txt'));
    expect(readme).toContain('1 candidate in this archive.');
    expect(readme).toContain('still owes a card there: Noor Haddad.');
    const [line] = await logged(opening.id);
    expect(line?.leftOut).toBe(1);
  });

  it('leaves out whoever is sealed to its taker while it is being written', async () => {
    const { manager, opening, candidacies } = await aScene(['Noor Haddad', 'Zoë Müller']);
    const archive = await open(manager, opening.id, { file: ['markdown'] });
    await anInterview({ id: candidacies[1]?.id ?? '' }, [manager]);
    const stream = streamArchive(archive ?? NONE, { framed: false, gone: NEVER });
    const files = await readZip(new Uint8Array(await new Response(stream).arrayBuffer()));
    expect([...files.keys()].join('\n')).not.toContain('zoë');
    expect(new TextDecoder().decode(files.get('README.txt'))).toContain('while it was written: 1 candidate.');
  });

  it('names nobody who is to stay unnamed, in no file and no file name', async () => {
    const { manager, owing, opening } = await aScene(['Noor Haddad', 'Zoë Müller']);
    for (const person of [manager, owing]) {
      const taken = await take(person, opening.id, { anonymise: ['candidate', 'panelists'] });
      const words = await wordsOf(taken?.files ?? new Map());
      expect(words).toContain('candidate-b_brief.md');
      const named = /(?<!\p{L})(noor|haddad|zoë|müller|ana|lind|ben|okoro|mona|reyes|ines)(?!\p{L})|@/iu;
      expect(named.exec(words)?.[0]).toBeUndefined();
    }
  });
});

describe('a request for an archive', () => {
  it.each<Record<string, string>>([
    { 'sec-fetch-site': 'cross-site' },
    { origin: 'https://elsewhere.example' },
    {},
  ])('is refused where another site may have sent it: %j', async (headers) => {
    const asked = new Request('http://bearing.example/', { method: 'POST', headers, body: '{}' });
    expect((await answerWithArchive(asked, 'opening')).status).toBe(403);
  });
});

describe('an archive that is under way', () => {
  it('tells how many candidates are in it, and that it is whole', async () => {
    const { manager, opening } = await aScene(['Noor Haddad', 'Zoë Müller']);
    const archive = await open(manager, opening.id, { file: ['markdown', 'csv-candidates'] });
    const told: unknown[] = [];
    const parts: Uint8Array[] = [];
    const stream = streamArchive(archive ?? NONE, { framed: true, gone: NEVER });
    for await (const frame of readFrames(stream)) {
      if (frame.kind === 'data') parts.push(frame.bytes.slice());
      else told.push(frame.kind === 'end' ? 'whole' : `${frame.progress.done} of ${frame.progress.total}`);
    }
    expect(told).toEqual(['0 of 2', '1 of 2', '2 of 2', 'whole']);
    expect((await readZip(new Uint8Array(Buffer.concat(parts)))).size).toBe(4);
    expect(await brokenOff(manager)).toBeNull();
  });

  it('waits for whoever takes it: nobody is read ahead of what they have taken', async () => {
    const { manager, opening } = await aScene(['Noor Haddad', 'Zoë Müller', 'Ana Torres']);
    const archive = await open(manager, opening.id, { file: ['json'] });
    const reader = streamArchive(archive ?? NONE, { framed: true, gone: NEVER }).getReader();
    await reader.read();
    await reader.cancel();
    await brokenOffAfter(opening.id, 0);
  });

  it.each(['cancelled', 'left by a closed browser'])(
    'stops at once where it is %s, and the log says so',
    async (how) => {
      const { manager, opening } = await aScene(['Noor Haddad', 'Zoë Müller', 'Ana Torres']);
      const archive = await open(manager, opening.id, { file: ['markdown'] });
      const gone = new AbortController();
      const reader = streamArchive(archive ?? NONE, { framed: true, gone: gone.signal }).getReader();
      let taken = await reader.read();
      // The second frame of progress says that the first candidate is in it.
      for (let told = 0; told < 2; taken = await reader.read()) told += taken.value?.[0] === 1 ? 1 : 0;
      if (how === 'cancelled') await reader.cancel();
      else gone.abort();
      await brokenOffAfter(opening.id, 1);
      if (how !== 'cancelled') await expect(reader.read()).rejects.toThrow();
      expect(await brokenOff(manager)).toBe(1);
      const where = { entry: { openingId: opening.id } };
      await expect(prisma().exportBreakOff.deleteMany({ where })).rejects.toThrow();
    },
  );
});
