import type { Complement, NeedFit } from './domain/role-need/need-fit';
import type { TechnologyLeader } from './domain/role-need/role-need';
import type { Role } from './domain/rubric/competency';
import { aRole } from './panel-messages';

/** How a candidate stands to what the company lacks, in sentences. */

/** ", role need version 2", for the line that names the editions; nothing where the opening had none. */
export function underNeed(version: number | null): string {
  return version === null ? '' : `, role need version ${version}`;
}

export function needFitSentence(fit: NeedFit): string {
  switch (fit.kind) {
    case 'not_known':
      return 'Not enough evidence yet to say whether this candidate covers what the company lacks.';
    case 'fits':
      return fit.oneSeatOnly
        ? 'Fits either of the two roles the company has to fill.'
        : 'Fits what the company needs now.';
    case 'fits_in_part':
      return 'Covers part of what the company lacks, and not what the answers put first.';
    case 'does_not_fit':
      return fit.complement === 'doubles'
        ? 'Fits a role that is filled already; what the company lacks stays open.'
        : 'Fits neither role; what the company lacks stays open.';
  }
}

const LACKS: Readonly<Record<Role, string>> = {
  cto: 'Technical direction has no leader today.',
  vp_engineering: 'Running the organisation has no leader of its own today.',
};

/** What the company lacks, whoever the candidate is. */
export function lacksSentence(lacks: readonly Role[]): string {
  const [only] = lacks;
  return lacks.length === 1 && only ? LACKS[only] : 'Neither role is filled today.';
}

/** Who covers what, and what stays open; null where the verdict is not there yet. */
export function coversSentence(fit: NeedFit): string | null {
  if (fit.kind === 'not_known') return null;
  if (fit.oneSeatOnly)
    return 'The evidence fits both roles; whichever this candidate takes, the other stays open.';
  const covered =
    fit.covers.length === 0 ? 'None of it.' : `This candidate would come as ${roles(fit.covers)}.`;
  const open = fit.leavesOpen.length === 0 ? '' : `Still open would be ${roles(fit.leavesOpen)}.`;
  return open ? `${covered} ${open}` : covered;
}

function roles(named: readonly Role[]): string {
  return named.map(aRole).join(' and ');
}

const LEADERS: Readonly<Record<TechnologyLeader, string>> = {
  none: 'nobody',
  founder_cto: 'the founder',
  cto: 'the CTO',
  vp_engineering: 'the VP of Engineering',
};

/** How the candidate stands beside whoever leads today. */
export function complementSentence(complement: Complement, leader: TechnologyLeader): string {
  const who = `${LEADERS[leader]} who leads today`;
  switch (complement) {
    case 'nobody_leads':
      return 'Nobody leads technology today, so there is nobody to complement.';
    case 'complements':
      return `Complements ${who}: the evidence fits the role they do not hold.`;
    case 'doubles':
      return `Doubles ${who}: the evidence fits the role they hold already.`;
    case 'complements_and_doubles':
      return `Complements ${who} in one role and doubles them in the other.`;
    case 'takes_over_from_founder':
      return 'Could take over from the founder who leads today, who by your answers lacks depth in leading technology.';
    case 'adds_neither_role':
      return `Brings neither role to the side of ${who}.`;
  }
}
