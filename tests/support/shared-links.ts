import { prisma } from '@/lib/data/database/current';
import { refreshRecommendation } from '@/lib/data/panel';
import { makeSharedLink, type NewSharedLink } from '@/lib/data/shared-link';
import { viewSharedLink } from '@/lib/data/shared-reading';
import { findWorkingSharedLink, type SharedReader } from '@/lib/data/shared-visit';
import {
  aCandidacy,
  anInterview,
  anOpening,
  aPerson,
  type BuiltPerson,
  scopeOf,
  submitCard,
} from './builders';

export const MADE = new Date('2026-11-20T12:00:00.000Z');

/** What the panel wrote of each candidate: names of candidate, panelist and manager stand in it. */
export const WORDS = 'bet on the platform, and Mona Reyes told Ana why.';

/** A moment after the links of a test were made. */
export function hoursOn(hours: number): Date {
  return new Date(MADE.getTime() + hours * 60 * 60 * 1000);
}

/** An opening with a manager and candidates that two people scored each; `owing` sit on the first one's panel too. */
export async function aSharedScene(
  given: {
    candidates?: readonly string[];
    owing?: readonly BuiltPerson[];
    email?: string;
    sample?: boolean;
  } = {},
) {
  const manager = await aPerson({ name: 'Mona Reyes' });
  const panel = await Promise.all(['Ana Lind', 'Ben Okoro'].map((name) => aPerson({ name })));
  const owing = given.owing ?? [];
  const opening = await anOpening({
    sample: given.sample ?? false,
    members: [
      { person: manager, role: 'hiring_manager' },
      ...[...panel, ...owing].map((person) => ({ person, role: 'interviewer' as const })),
    ],
  });
  const candidacies: { id: string; name: string; cards: Readonly<Record<string, string>> }[] = [];
  for (const [index, name] of (given.candidates ?? ['Noor Haddad']).entries()) {
    const candidacy = await aCandidacy(opening, { name, email: index === 0 ? (given.email ?? null) : null });
    const seats = index === 0 ? [...panel, ...owing] : panel;
    const interview = await anInterview(candidacy, seats, { title: `${name} and the panel` });
    for (const person of panel) {
      const text = `${name} ${WORDS}`;
      const evidence = [
        { start: 0, end: text.length, orientation: 'strategic' as const, signal: 'bets-on-technology' },
      ];
      await submitCard(interview.cards[person.id] ?? '', {
        notes: [{ questionId: interview.questionIds[0] ?? '', text, evidence }],
      });
    }
    await prisma().$transaction((tx) => refreshRecommendation(tx, candidacy.id, MADE));
    candidacies.push({ ...candidacy, name, cards: interview.cards });
  }
  const ids = candidacies.map(({ id }) => id);
  const share = async (asked: Partial<NewSharedLink> = {}, by: { id: string } = manager) =>
    makeSharedLink(await scopeOf(by), { ...aLink(opening.id, ids), ...asked }, MADE);
  const shared = async (asked: Partial<NewSharedLink> = {}, by: { id: string } = manager) => {
    const outcome = await share(asked, by);
    if (!outcome.ok) throw new Error(`Refused: ${outcome.code}`);
    return outcome.value.token;
  };
  return { manager, panel, opening, candidacies, ids, share, shared };
}

function aLink(openingId: string, candidacyIds: readonly string[]): NewSharedLink {
  return {
    openingId,
    candidacyIds,
    label: 'Dana Ortiz, Northgate Ventures',
    days: 7,
    anonymity: { candidate: false, panelists: false },
    passcodeHash: null,
  };
}

/** Opens a link as a browser does; null where it answers like one that was never made. */
export async function open(token: string, now: Date = hoursOn(1), reader: SharedReader = null) {
  const link = await findWorkingSharedLink(token, reader, now);
  return link && viewSharedLink(link, reader, now);
}
