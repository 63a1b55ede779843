import { z } from 'zod';
import { foldLine } from '../domain/candidate/candidate-facts';
import { OVERALLS, type RatingLevel } from '../domain/rubric/competency';
import type { CardProblem } from '../domain/scorecard-import/card-file-problem';
import type {
  PastCandidate,
  PastCard,
  PastFile,
  PastInterview,
  PastMark,
  PastNote,
  PastPerson,
  PastQuestion,
} from '../domain/scorecard-import/past-cards';
import type { ReadCards } from '../domain/scorecard-import/plan-cards';
import { toAnswerText } from './answer-text';
import { toPath } from './record-cards';

const key = z.union([z.string().min(1).max(200), z.number().int()]).transform(String);
const moment = z.iso.datetime({ offset: true }).transform((iso) => new Date(iso).toISOString());
const words = z
  .string()
  .max(2000)
  .nullish()
  .transform((text) => foldLine(text ?? ''));

/** Some questions are answered by a choice, a number or several choices. */
const answer = z
  .union([z.string(), z.number(), z.boolean(), z.array(z.union([z.string(), z.number()]))])
  .nullish()
  .transform((given) => (Array.isArray(given) ? given.join(', ') : String(given ?? '')));

const user = z
  .object({ id: key.nullish(), name: words, first_name: words, last_name: words })
  .nullish()
  .transform((given) => given ?? null);

const RATINGS: Readonly<Record<string, RatingLevel | 'middle'>> = {
  definitely_not: 1,
  no: 2,
  mixed: 'middle',
  yes: 3,
  strong_yes: 4,
};

const attribute = z.object({
  name: z.string().transform(foldLine).pipe(z.string().min(1)),
  note: z.string().nullish(),
  rating: z.enum(['definitely_not', 'no', 'mixed', 'yes', 'strong_yes', 'no_decision']).nullish(),
});

const question = z.object({ id: key.nullish(), question: words, answer });

/** A scorecard as Greenhouse's Harvest interface answers it; what is not named here is not read. */
const Scorecard = z.object({
  id: key,
  interview: words,
  interview_step: z.object({ id: key.nullish(), name: words }).nullish(),
  candidate_id: key,
  application_id: key.nullish(),
  interviewed_at: moment.nullish(),
  submitted_by: user,
  interviewer: user,
  submitted_at: moment.nullish(),
  overall_recommendation: z.enum(OVERALLS).nullish(),
  attributes: z.array(attribute).nullish(),
  questions: z.array(question).nullish(),
});
type Scorecard = z.output<typeof Scorecard>;

/** The minutes an interview is taken to have lasted where the file does not say. */
const USUAL_MINUTES = 60;

/** Scorecards in the shape of Greenhouse Harvest, one by one: a misshapen one leaves the others readable. */
export function readGreenhouseCards(scorecards: readonly unknown[]): ReadCards {
  const problems: CardProblem[] = [];
  const found = scorecards.flatMap((raw, index) => {
    const at = { card: index + 1, question: null, path: `[${index}]` };
    const parsed = Scorecard.safeParse(raw);
    if (!parsed.success) {
      for (const { path, message } of parsed.error.issues) {
        problems.push({ ...at, path: toPath([index, ...path]), value: message, kind: 'misshapen' });
      }
      return [];
    }
    const author = toPerson(parsed.data.interviewer) ?? toPerson(parsed.data.submitted_by);
    const { submitted_at: submittedAt } = parsed.data;
    if (!author) problems.push({ ...at, value: '', kind: 'nobody_wrote_it' });
    else if (!submittedAt) problems.push({ ...at, value: '', kind: 'not_submitted' });
    else return [{ ...at, scorecard: parsed.data, author, submittedAt }];
    return [];
  });
  const file = toPastFile(found);
  return { file, problems, unread: scorecards.length - file.cards.length };
}

type Found = {
  readonly card: number;
  readonly path: string;
  readonly scorecard: Scorecard;
  readonly author: PastPerson;
  readonly submittedAt: string;
};

function toPastFile(found: readonly Found[]): PastFile {
  const people = new Map<string, PastPerson>();
  const candidates = new Map<string, PastCandidate>();
  const interviews = new Map<string, PastInterview>();
  const questions = new Map<string, PastQuestion[]>();
  const seats = new Set<string>();
  const cards = found.map((one): PastCard => {
    const { scorecard, author, submittedAt } = one;
    if (!people.has(author.key)) people.set(author.key, author);
    const candidate = scorecard.application_id ?? scorecard.candidate_id;
    if (!candidates.has(candidate)) candidates.set(candidate, toCandidate(candidate, one.path));
    const title = scorecard.interview || scorecard.interview_step?.name || 'Interview';
    const startsAt = scorecard.interviewed_at ?? submittedAt;
    const step = scorecard.interview_step?.id ?? null;
    const interview = freeSeat(JSON.stringify([candidate, step, title, startsAt]), author.key, seats);
    // Interviews of one name ask from one list, so that whoever asked more of it asked of the same.
    const asked = questions.get(title) ?? [];
    questions.set(title, asked);
    interviews.set(interview, {
      key: interview,
      candidate,
      title,
      startsAt,
      durationMinutes: USUAL_MINUTES,
      cancelled: false,
      panelists: null,
      kit: null,
      questions: asked,
    });
    return {
      ...{ number: one.card, path: one.path, id: scorecard.id, interview, panelist: author.key },
      revision: 1,
      submittedAt,
      overall: scorecard.overall_recommendation ?? 'no_decision',
      roleOpinion: null,
      ratings: null,
      marks: (scorecard.attributes ?? []).map(toMark),
      ...toAnswers(one, asked),
      amendmentReason: '',
      peersSeen: false,
      privateOf: toPerson(scorecard.submitted_by)?.key ?? author.key,
    };
  });
  return {
    kind: 'greenhouse',
    people: [...people.values()],
    candidates: [...candidates.values()],
    interviews: [...interviews.values()],
    cards,
    notBrought: { decisions: 0, outstanding: 0 },
  };
}

/** Two cards of one person for what looks like one interview are two interviews: the shape knows no amendments. */
function freeSeat(interview: string, author: string, seats: Set<string>, place = 1): string {
  const key = place === 1 ? interview : `${interview} ${place}`;
  const seat = JSON.stringify([key, author]);
  if (seats.has(seat)) return freeSeat(interview, author, seats, place + 1);
  seats.add(seat);
  return key;
}

function toPerson(given: Scorecard['interviewer']): PastPerson | null {
  if (!given) return null;
  const name = given.name || foldLine(`${given.first_name} ${given.last_name}`);
  const id = given.id ?? name;
  return id === '' ? null : { key: id, name: name || `Panelist ${id}`, email: null };
}

/** The shape names no candidate, only ids. */
function toCandidate(id: string, path: string): PastCandidate {
  const unknown = { name: '', currentTitle: '', currentCompany: '', headline: '' };
  return { key: id, path, ...unknown, sourceChannel: null, addedAt: null, rubric: null, recommended: null };
}

function toMark({ name, note, rating }: z.output<typeof attribute>): PastMark {
  return { attribute: name, mark: RATINGS[rating ?? ''] ?? null, note: toAnswerText(note ?? '').trim() };
}

/** A question whose answer was for its author, or for few, and which the interface hands out like any other. */
const PRIVATE = /\bprivate\b.*\bnotes?\b|\bnotes?\b.*\bprivate\b/i;

/** Answers under their questions, but for our own summary and for private notes; `asked` takes up what is new. */
function toAnswers(
  { scorecard: { questions }, path }: Found,
  asked: PastQuestion[],
): Pick<PastCard, 'notes' | 'summary' | 'privateNotes'> {
  const notes: PastNote[] = [];
  const privateNotes: string[] = [];
  let summary = '';
  for (const [index, { id, question: title, answer: raw }] of (questions ?? []).entries()) {
    const text = toAnswerText(raw);
    if (text.trim() === '') continue;
    if (PRIVATE.test(title)) privateNotes.push(text);
    else if (id === 'summary' && title === 'Summary') summary = text;
    else {
      const { key: of } = findQuestion(asked, { id: id ?? null, title });
      const before = notes.findIndex((note) => note.question === of);
      const same = notes[before];
      if (same) notes[before] = { ...same, text: `${same.text}\n\n${text}` };
      else
        notes.push({
          question: of,
          number: index + 1,
          path: `${path}.questions[${index}]`,
          text,
          evidence: [],
        });
    }
  }
  return { notes, summary, privateNotes };
}

function findQuestion(
  asked: PastQuestion[],
  { id, title }: { id: string | null; title: string },
): PastQuestion {
  const text = title || 'Question without words';
  const wanted = id ?? slugOf(text);
  const known = asked.find(
    (one) => one.text === text && (one.key === wanted || one.key.startsWith(`${wanted}~`)),
  );
  if (known) return known;
  const sharing = asked.filter(({ key: taken }) => taken === wanted || taken.startsWith(`${wanted}~`)).length;
  const added = { key: sharing === 0 ? wanted : `${wanted}~${sharing + 1}`, text, competencies: [] };
  asked.push(added);
  return added;
}

function slugOf(text: string): string {
  const slug = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 60);
  return slug.replace(/^-|-$/g, '') || 'question';
}
