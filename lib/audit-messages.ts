import type { AuditAction } from './data/audit';
import type { AuditLine } from './data/audit-log';
import { OPENING_ROLE_TITLES, sentenceForStored, WORKSPACE_ROLE_TITLES } from './messages';
import { isNoCardReason, NO_CARD_TITLES } from './no-card-messages';

type Told = Pick<AuditLine, 'subject' | 'detail'>;

type AuditWording = {
  /** The kind of deed, for the filter. */
  readonly label: string;
  /** The deed itself; who did it, and in which opening, stand beside it. */
  readonly tell: (event: Told) => string;
};

const plain = (label: string): AuditWording => ({ label, tell: () => `${label}.` });
const about = (label: string, tell: AuditWording['tell']): AuditWording => ({ label, tell });

const whom = ({ subject }: Told) => subject ?? 'somebody no longer on record';
const what = ({ subject }: Told) => subject ?? 'something no longer on record';

/** Every action of the trail in words. One without words does not compile. */
export const AUDIT_WORDINGS: Readonly<Record<AuditAction, AuditWording>> = {
  'workspace.set_up': about('Bearing set up', () => 'Set up Bearing and became its first admin.'),
  'settings.changed': about('Settings changed', ({ detail }) =>
    detail.publicSelfAssessment === true
      ? 'Switched the public self-assessment on.'
      : 'Switched the public self-assessment off.',
  ),
  'settings.time_zone_changed': about('Time zone changed', ({ detail }) =>
    typeof detail.timeZone === 'string'
      ? `Set the workspace’s time zone to ${detail.timeZone}.`
      : 'Set the workspace’s time zone back to the server’s own.',
  ),
  'sample.loaded': plain('Loaded the sample opening'),
  'sample.removed': plain('Removed the sample opening'),
  'person.signed_in': plain('Signed in'),
  'person.sign_in_refused': about('Sign-in refused', ({ detail }) =>
    detail.throttled === true
      ? 'A sign-in was refused after too many attempts.'
      : 'A sign-in was refused: e-mail and password did not fit together.',
  ),
  'person.joined': about('Joined by invitation', (event) => `${whom(event)} joined by invitation.`),
  'person.renamed': plain('Changed their name'),
  'person.password_changed': plain('Changed their password'),
  'person.signed_out_everywhere': plain('Signed out everywhere'),
  'person.role_changed': about(
    'Workspace role changed',
    (event) => `Changed the workspace role of ${whom(event)}${fromTo(event)}.`,
  ),
  'person.deactivated': about('Account deactivated', (event) => `Deactivated the account of ${whom(event)}.`),
  'person.reactivated': about('Account reactivated', (event) => `Reactivated the account of ${whom(event)}.`),
  'invitation.created': about('Invitation made', (event) => `Invited ${whom(event)}${asRole(event)}.`),
  'invitation.revoked': about('Invitation revoked', (event) =>
    event.detail.replaced === true
      ? `Replaced the earlier invitation of ${whom(event)}.`
      : `Revoked the invitation of ${whom(event)}.`,
  ),
  'opening.created': plain('Created the opening'),
  'opening.edited': plain('Edited the facts of the opening'),
  'opening.closed': plain('Closed the opening'),
  'opening.reopened': plain('Reopened the opening'),
  'role_need.changed': plain('Changed the role need'),
  'member.added': about('Team member added', (event) => `${whom(event)} joined the team${asRole(event)}.`),
  'member.role_changed': about(
    'Team role changed',
    (event) => `Changed the role of ${whom(event)} on the team${fromTo(event)}.`,
  ),
  'member.removed': about('Team member removed', (event) => `Took ${whom(event)} off the team.`),
  'candidacy.added': plain('Added the candidate'),
  'candidates.imported': about('Candidates imported', ({ detail }) =>
    typeof detail.added === 'number'
      ? `Imported candidates from a file: ${detail.added} added, ${detail.filled} merged, ${detail.kept} known already, ${detail.leftOut} left out.`
      : 'Imported candidates from a file.',
  ),
  'scorecards.imported': about('Past scorecards imported', ({ detail }) =>
    typeof detail.cards === 'number'
      ? `Imported past scorecards from a file of ${detail.kind === 'bearing' ? 'Bearing' : 'Greenhouse'}: ${detail.cards} cards, ${detail.candidates} candidates and ${detail.panelists} former panelists added, ${detail.kept} cards known already, ${detail.leftOut} left out.`
      : 'Imported past scorecards from a file.',
  ),
  'self_assessment_link.made': plain('Made a link to a self-assessment'),
  'self_assessment_link.revoked': about('Link to a self-assessment revoked', ({ detail }) =>
    detail.replaced === true
      ? 'Replaced the earlier link to a self-assessment.'
      : 'Revoked the link to a self-assessment.',
  ),
  'self_assessment.sent': about('Self-assessment sent', () => 'The candidate sent a self-assessment.'),
  'kit.copied': about('Kit copied', (event) => `Made the kit “${what(event)}” as a copy.`),
  'kit.changed': about('Kit changed', (event) => `Saved a new version of the kit “${what(event)}”.`),
  'kit.archived': about('Kit archived', (event) => `Archived the kit “${what(event)}”.`),
  'kit.restored': about('Kit restored', (event) => `Took the kit “${what(event)}” up again.`),
  'interview.planned': about('Interview planned', (event) => `Planned the interview “${what(event)}”.`),
  'interview.rescheduled': about('Interview moved', (event) => `Moved the interview “${what(event)}”.`),
  'interview.cancelled': about('Interview cancelled', (event) => `Cancelled the interview “${what(event)}”.`),
  'interview.focus_changed': about(
    'Focus changed',
    (event) => `Changed who asks what in the interview “${what(event)}”.`,
  ),
  'topic.shared': about(
    'Topic shared',
    (event) => `Handed a topic to the panel of the interview “${what(event)}”.`,
  ),
  'topic.withdrawn': about(
    'Topic withdrawn',
    (event) => `Withdrew a topic from the panel of the interview “${what(event)}”.`,
  ),
  'panelist.added': about('Panelist added', (event) => `Asked ${whom(event)} to score an interview.`),
  'panelist.removed': about('Panelist removed', (event) => `Took ${whom(event)} off an interview.`),
  'card_link.made': about(
    'Link for a card made',
    (event) => `Made a link by which ${whom(event)} writes a card.`,
  ),
  'card_link.revoked': about('Link for a card revoked', (event) =>
    event.detail.replaced === true
      ? `Replaced the earlier link of ${whom(event)}.`
      : `Revoked the link of ${whom(event)}.`,
  ),
  'card_link.opened': about(
    'Link for a card opened',
    (event) => `${whom(event)} opened the link of their card.`,
  ),
  'shared_link.made': about('Read-only link made', ({ detail }) =>
    typeof detail.candidates === 'number' && detail.candidates > 1
      ? `Made a read-only link to a comparison of ${detail.candidates} candidates.`
      : 'Made a read-only link to the brief.',
  ),
  'shared_link.revoked': plain('Revoked a read-only link'),
  'scorecard.waived': about('No card due', (event) => {
    const reason = event.detail.reason;
    const because = isNoCardReason(reason) ? `: ${NO_CARD_TITLES[reason].toLowerCase()}` : '';
    const link = event.detail.byLink === true ? ', by the link of a reminder' : '';
    return `Said that no card of ${whom(event)} is due${because}${link}.`;
  }),
  'scorecard.awaited_again': about(
    'Card due again',
    (event) => `Said that a card of ${whom(event)} is due again.`,
  ),
  'scorecard.submitted': plain('Submitted a scorecard'),
  'scorecard.amendment_begun': plain('Began an amendment'),
  'scorecard.amendment_discarded': plain('Discarded an amendment'),
  'scorecard.amended': plain('Amended a scorecard'),
  'debrief.opened': plain('Opened the debrief'),
  'debrief.opened_early': about('Debrief opened early', ({ detail }) =>
    detail.missing === 1
      ? 'Opened the debrief early, with one card still to come.'
      : 'Opened the debrief early, with several cards still to come.',
  ),
  'debrief.order_changed': plain('Changed who speaks when in a debrief'),
  'decision.recorded': plain('Recorded a decision'),
  'recommendation.inputs_taken': plain('Downloaded the inputs of a recommendation'),
  'later_outcome.recorded': plain('Recorded how a hire turned out'),
  'agreement.saved': plain('Saved a working agreement'),
  'action.refused': about('Action refused', ({ detail }) => {
    const tried = typeof detail.tried === 'string' ? detail.tried : 'an action';
    const reason = typeof detail.refusal === 'string' ? ` ${sentenceForStored(detail.refusal)}` : '';
    return `Was refused ${tried}.${reason}`;
  }),
};

const ROLE_TITLES: Readonly<Record<string, string>> = { ...OPENING_ROLE_TITLES, ...WORKSPACE_ROLE_TITLES };

function roleWord(role: unknown): string | null {
  return typeof role === 'string' ? (ROLE_TITLES[role]?.toLowerCase() ?? null) : null;
}

function asRole({ detail }: Told): string {
  const role = roleWord(detail.role);
  return role ? ` as ${role}` : '';
}

function fromTo({ detail }: Told): string {
  const from = roleWord(detail.from);
  const to = roleWord(detail.to);
  return from && to ? ` from ${from} to ${to}` : '';
}
