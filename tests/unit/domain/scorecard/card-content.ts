import fc from 'fast-check';
import { EVIDENCE_ORIGINS, ORIENTATIONS } from '@/lib/domain/orientation/orientation';
import { COMPETENCIES, OVERALLS, RATING_LEVELS, ROLE_OPINIONS } from '@/lib/domain/rubric/competency';
import type { CardContent } from '@/lib/domain/scorecard/content';
import { toRecord } from '@/lib/domain/to-record';
import { aPassage } from '../../../support/card-content';

export const COMPLETE: CardContent = {
  notes: [{ questionId: 'q1', text: 'Moved the date once and said so.', evidence: [] }],
  ratings: { technical_strategy: 3, people_leadership: null, business_acumen: 2, operational_maturity: 4 },
  overall: 'yes',
  roleOpinion: 'vp_engineering',
  summary: '',
};

/** Any text a keyboard, a paste or an attacker can produce. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom('a', ' ', '\u0000', '\uD83D', '\uDE9A', '🚚', 'ש', '\n'))
    .map((parts) => parts.join('')),
);

const anyNote = anyText.chain((text) =>
  fc.record({
    questionId: fc.constantFrom('q1', 'q2', 'q3'),
    text: fc.constant(text),
    evidence: fc.array(
      fc
        .tuple(fc.nat(text.length), fc.nat(text.length), fc.constantFrom(...ORIENTATIONS))
        .chain(([a, b, orientation]) =>
          fc
            .constantFrom(...EVIDENCE_ORIGINS)
            .map((origin) => aPassage(Math.min(a, b), Math.max(a, b), { orientation, origin })),
        ),
      { maxLength: 4 },
    ),
  }),
);

export const anyContent: fc.Arbitrary<CardContent> = fc.record({
  notes: fc.uniqueArray(anyNote, { selector: (note) => note.questionId }),
  ratings: fc.record(
    toRecord(COMPETENCIES, () => fc.constantFrom(null, ...RATING_LEVELS)),
    { requiredKeys: [] },
  ),
  overall: fc.constantFrom(null, ...OVERALLS),
  roleOpinion: fc.constantFrom(null, ...ROLE_OPINIONS),
  summary: anyText,
});
