import { PGlite } from '@electric-sql/pglite';
import { PrismaPGlite } from 'pglite-prisma-adapter';
import { listCandidates } from '@/lib/data/candidate-list';
import { connectEmbedded } from '@/lib/data/database/connection';
import { setDatabase } from '@/lib/data/database/current';
import { migrationsDirectory } from '@/lib/data/database/directory';
import { applyMigrations } from '@/lib/data/database/migrations';
import { ensureReferenceData } from '@/lib/data/reference';
import { aCandidacy, anInterview, anOpening, aPerson, scopeOf, submitCard } from '../support/builders';
import { measure, toLine } from './measure';

const CANDIDACIES = 200;

/** The list a recruiter sees of an opening with many candidates, on the embedded database in memory. */
export async function benchOpening(): Promise<readonly string[]> {
  const engine = await PGlite.create();
  await applyMigrations(new PrismaPGlite(engine), migrationsDirectory());
  const database = connectEmbedded(engine);
  setDatabase(database);
  await ensureReferenceData();

  const recruiter = await aPerson({ name: 'Runa Teller' });
  const panelists = [await aPerson({ name: 'Ida Moss' }), await aPerson({ name: 'Per Kahn' })];
  const opening = await anOpening({
    members: [
      { person: recruiter, role: 'recruiter' },
      ...panelists.map((person) => ({ person, role: 'interviewer' as const })),
    ],
  });
  for (let number = 0; number < CANDIDACIES; number += 1) {
    const candidacy = await aCandidacy(opening, { name: `Candidate ${number}` });
    const interview = await anInterview(candidacy, panelists);
    await submitCard(interview.cards[panelists[0]?.id ?? ''] ?? '');
  }

  const scope = await scopeOf(recruiter);
  const listed = await listCandidates(scope, opening.id, new Date());
  if (listed?.length !== CANDIDACIES) throw new Error('The list does not hold every candidate.');
  const measured = await measure(40, () => listCandidates(scope, opening.id, new Date()));
  await database.close();
  return [toLine(`Listing an opening's ${CANDIDACIES} candidates, each with two cards`, measured)];
}
