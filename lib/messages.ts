import type { Refusal } from './domain/policy/policy';
import type { ContentProblem } from './domain/scorecard/check-content';

const REFUSALS: Readonly<Record<Refusal, string>> = {
  not_reachable: 'This page does not exist, or is not yours to see.',
  admin_only: 'Only an admin may do this.',
  needs_recruiter: 'Only a recruiter or hiring manager of the opening, or an admin, may do this.',
  needs_hiring_manager: 'Only a hiring manager of this opening records decisions.',
  debrief_by_hiring_manager:
    'Cards are still to come. Until they are in, only a hiring manager of this opening opens the debrief.',
  follow_by_hiring_manager:
    'Only a hiring manager of this opening, or an admin, records what becomes of a hire.',
  topic_by_hiring_manager: 'Only a hiring manager of this opening hands topics to a panel.',
  owes_card: 'Submit your own scorecard first. Until then, what your peers wrote stays closed to you.',
  not_author: 'Only its author may change a scorecard.',
  already_submitted: 'This card is submitted and stays as it is. An amendment can add to it, with a reason.',
  not_submitted: 'This card is still a draft, so there is nothing to amend yet.',
  interview_cancelled: 'The interview was cancelled, so its cards are closed. Your notes are kept.',
  interview_to_come: 'This interview has not begun, so its cards are not due yet.',
  taken_off: 'You were taken off this interview, so your card is closed. Your notes are kept.',
  superseded: 'There is a newer version of this card. Amend that one.',
};

const CONTENT_PROBLEMS: Readonly<Record<ContentProblem['kind'], string>> = {
  unknown_question: 'This question is not part of the interview.',
  second_note: 'This question has a note already.',
  passage_outside_note: 'A marked passage reaches past the words of this note. Mark it again.',
  passages_overlap: 'Two marked passages of this note overlap. Keep one of them.',
};

/** The only map from codes to sentences. */
const SENTENCES = {
  ...REFUSALS,
  ...CONTENT_PROBLEMS,
  // decisions
  recommendation_moved:
    'The recommendation changed while you were writing. The new one now stands on this page: read it, then record the decision again. What you typed is kept.',
  // debriefs and what follows a decision
  no_card_yet: 'No card is in yet, so there is no figure a debrief could begin from.',
  debrief_open: 'The debrief is open already. The page now shows it.',
  cards_missing:
    'A card is owed again meanwhile, so this would open the debrief early. Look at who is missing.',
  not_hired: 'There is no offer on record for this candidate, so there is no hire to follow.',
  agreement_changed_meanwhile:
    'Somebody saved another version of this agreement while you were writing. What you typed is still here; open the page again beside it to compare.',
  // openings, teams and interviews
  opening_closed: 'This opening is closed. Reopen it to add candidates, interviews or panelists.',
  need_changed_meanwhile:
    'Somebody changed the role need while you were writing. What you typed is still here; open the page again beside it to compare.',
  // kits
  kit_changed_meanwhile:
    'Somebody saved another version of this kit while you were writing. What you typed is still here; open the kit again beside it to compare.',
  kit_of_release: 'The standard kit comes with Bearing and stays as it is. Copy it, then change the copy.',
  last_kit: 'At least one kit has to stay in use, or no interview could be planned.',
  too_many_topics: 'Ten topics are as many as a panel can look at. Withdraw one first.',
  last_in_charge:
    'The team needs at least one recruiter or hiring manager. Give somebody else that role first.',
  sample_loaded: 'A sample opening is loaded already. Remove it before you load it again.',
  // people and access
  already_set_up: 'Bearing is set up already. Sign in instead.',
  wrong_setup_code: 'This is not the code the console shows. Copy it from the line printed at the start.',
  sign_in_refused: 'This e-mail and password do not fit together, or the account is deactivated.',
  wrong_password: 'This is not your current password.',
  last_admin:
    'This is the last active admin. Somebody has to manage people, so make another person admin first.',
  already_member: 'This person is on the team of this opening already.',
  already_here: 'Somebody with this e-mail has an account already.',
  deactivated_person: 'The account with this e-mail is deactivated. An admin can reactivate it under People.',
  external_person:
    'This is an external panelist, who writes by a link and has no account or role here. An account for this address would open what they wrote.',
  card_link_closed:
    'Your link has ended or was replaced, so nothing more is saved. What you typed is still here; ask whoever sent the link for a new one.',
  card_link_signed_in:
    'Somebody is signed in to Bearing in this browser. Open the link in another browser or a private window, so that it is opened for whom it was made.',
  card_link_spent: 'This link was opened already or has ended. Ask whoever sent it for a new one.',
  shared_link_closed: 'This link does not work (any more). Ask whoever sent it.',
  sample_person: 'This e-mail belongs to the sample opening, whose people cannot sign in.',
  not_pending: 'This invitation was used or revoked meanwhile. The list now shows what is still pending.',
  link_closed: 'This link no longer works. Ask the person who invited you for a new one.',
  reminder_link_closed:
    'This link has expired or was changed on the way. Sign in; your home page shows the cards you owe.',
  has_account: 'This e-mail has an account already. Sign in with it, then open the link again.',
  // reading notes
  read_too_often:
    'Suggestions were asked for too often. They come back within minutes; writing and saving go on.',
  // sorting of pasted notes
  unsorted_full:
    'No more passages can be left out: those kept already are as many as there is room for. Put some of them under a question first.',
  // mail
  no_mail_server: 'No mail server is configured, so nothing was sent.',
  // common to all actions
  invalid: 'Some fields need another look.',
  not_found: 'This no longer exists, or is not yours to see.',
  signed_out:
    'Your session has ended. Sign in again in another tab, then try once more; nothing typed here is lost.',
  cross_origin: 'This was sent from another address than Bearing’s own, so nothing was done.',
  unreachable: 'The server did not answer. Nothing typed is lost; try again in a moment.',
} as const;

/** Every code a person can be told about; an action that answers with another does not compile. */
export type MessageCode = keyof typeof SENTENCES;

export const MESSAGE_CODES: ReadonlySet<string> = new Set(Object.keys(SENTENCES));

export function sentenceFor(code: MessageCode): string {
  return SENTENCES[code];
}

/** For a code that was stored or sent, perhaps by another release; an unknown one gets a sentence that is still true. */
export function sentenceForStored(code: string): string {
  return isMessageCode(code) ? SENTENCES[code] : 'This could not be done. Nothing was changed.';
}

function isMessageCode(code: string): code is MessageCode {
  return MESSAGE_CODES.has(code);
}

/** Why a password cannot be used, and what to do instead. */
export const PASSWORD_SENTENCES = {
  too_short: 'Use at least 12 characters. Four words in a row are easy to remember.',
  too_long: 'Use at most 200 characters.',
  common: 'This password is on the lists that attackers try first. Choose another.',
  like_email: 'This is your e-mail address. Choose something others cannot look up.',
} as const;

export const WORKSPACE_ROLE_TITLES = { admin: 'Admin', member: 'Member' } as const;

export const OPENING_ROLE_TITLES = {
  recruiter: 'Recruiter',
  hiring_manager: 'Hiring manager',
  interviewer: 'Interviewer',
} as const;

/** After too many attempts; `seconds` until the next is heard. */
export function waitSentence(seconds: number): string {
  const minutes = Math.ceil(seconds / 60);
  return `Too many attempts. Try again in ${minutes === 1 ? 'a minute' : `${minutes} minutes`}.`;
}
