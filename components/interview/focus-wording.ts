import { COMPETENCY_TITLES } from '@/components/wording/competency-titles';
import { inQuotes } from '@/components/wording/in-quotes';
import { type Focus, hasFocus, questionsOf } from '@/lib/domain/kit/focus';
import type { FocusCoverage } from '@/lib/domain/kit/focus-coverage';
import type { KitQuestion } from '@/lib/domain/kit/kit';
import { count } from '@/lib/panel-messages';

type Asked = Pick<KitQuestion, 'key' | 'text' | 'competencies'>;

/** What a panelist's share comes to, in a few words. */
export function focusSummary(focus: Focus, questions: readonly Asked[]): string {
  if (!hasFocus(focus)) return 'the whole kit';
  const asked = count(questionsOf(focus, questions).length, 'question');
  if (focus.competencies.length === 0) return asked;
  return `${asked}, ${focus.competencies.map((one) => COMPETENCY_TITLES[one].toLowerCase()).join(', ')}`;
}

/** What the check found, the gravest first; empty where every question and competency falls to somebody. */
export function coverageSentences(
  coverage: FocusCoverage,
  questions: readonly Asked[],
  nameOf: (seat: string) => string,
): readonly { readonly kind: 'gap' | 'remark'; readonly sentence: string }[] {
  const texts = new Map(questions.map(({ key, text }) => [key, inQuotes(text)]));
  const gap = (sentence: string) => ({ kind: 'gap', sentence }) as const;
  const remark = (sentence: string) => ({ kind: 'remark', sentence }) as const;
  return [
    ...coverage.unasked.map((key) => gap(`Nobody asks ${texts.get(key) ?? key}`)),
    ...coverage.uncovered.map((one) => gap(`Nobody looks at ${COMPETENCY_TITLES[one].toLowerCase()}.`)),
    ...coverage.withoutQuestion.map(({ seat, competency }) =>
      gap(
        `${nameOf(seat)} looks at ${COMPETENCY_TITLES[competency].toLowerCase()}, but none of their questions bears on it.`,
      ),
    ),
    ...coverage.repeated.map(({ question, seats }) =>
      remark(
        `Asked ${seats.length} times, by ${listed(seats.map(nameOf))}: ${texts.get(question) ?? question}`,
      ),
    ),
    ...coverage.wholeKit.map((seat) =>
      remark(`No focus is chosen for ${nameOf(seat)}, who is counted as asking the whole kit.`),
    ),
  ];
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
