/** The only map from codes to sentences. A code without a sentence does not compile where it is listed. */
const SENTENCES = {
  // refusals of the policy
  not_reachable: 'This page does not exist, or is not yours to see.',
  admin_only: 'Only an admin may do this.',
  needs_recruiter: 'Only a recruiter or hiring manager of the opening, or an admin, may do this.',
  needs_hiring_manager: 'Only a hiring manager of this opening records decisions.',
  owes_card: 'Submit your own scorecard first. Until then, what your peers wrote stays closed to you.',
  not_author: 'Only its author may change a scorecard.',
  already_submitted: 'This card is submitted and stays as it is. An amendment can add to it, with a reason.',
  not_submitted: 'This card is still a draft, so there is nothing to amend yet.',
  interview_cancelled: 'The interview was cancelled, so its cards are closed. Your notes are kept.',
  taken_off: 'You were taken off this interview, so your card is closed. Your notes are kept.',
  superseded: 'There is a newer version of this card. Amend that one.',
  // decisions
  recommendation_moved:
    'The recommendation changed while you were writing. The new one now stands on this page: read it, then record the decision again. What you typed is kept.',
  // openings, teams and interviews
  opening_closed: 'This opening is closed. Reopen it to add candidates, interviews or panelists.',
  need_changed_meanwhile:
    'Somebody changed the role need while you were writing. What you typed is still here; open the page again beside it to compare.',
  last_in_charge:
    'The team needs at least one recruiter or hiring manager. Give somebody else that role first.',
  sample_loaded: 'A sample opening is loaded already. Remove it before you load it again.',
  // content of a scorecard
  unknown_question: 'This question is not part of the interview.',
  second_note: 'This question has a note already.',
  passage_outside_note: 'A marked passage reaches past the words of this note. Mark it again.',
  passages_overlap: 'Two marked passages of this note overlap. Keep one of them.',
  // common to all actions
  invalid: 'Some fields need another look.',
  not_found: 'This no longer exists, or is not yours to see.',
  signed_out:
    'Your session has ended. Sign in again in another tab, then try once more; nothing typed here is lost.',
  unreachable: 'The server did not answer. Nothing typed is lost; try again in a moment.',
} as const;

/** Plain words for a code; unknown codes get a sentence that is still true. */
export function sentenceFor(code: string): string {
  return code in SENTENCES
    ? SENTENCES[code as keyof typeof SENTENCES]
    : 'This could not be done. Nothing was changed.';
}
