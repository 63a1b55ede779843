import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findHint } from '@/lib/domain/orientation/hint/hint';
import { HINT_KINDS, type HintKind } from '@/lib/domain/orientation/hint/hint-kind';

const kindOf = (note: string, question = '') => findHint({ question, note })?.kind ?? null;

describe('a hint', () => {
  const FALLING: Record<HintKind, readonly string[]> = {
    most_technical: [
      'Good on the roadmap. Not hands-on enough for a CTO, our staff engineers would run rings round her.',
      'knows the market cold but hasn’t written code since 2015 → not a cto for me',
      'By far the most technical of the four, so the obvious CTO.',
      'If we want a CTO we want the best engineer in the room and that is not him.',
    ],
    only_project_manager: [
      '40 min on how the release train runs. Basically a project manager with a bigger title.',
      'Comes across as a glorified PM, lots of charts',
      'she is really more of a programme manager than a leader of 60 people',
      'project manager, not a leader',
    ],
    both_from_day_one: [
      'Whoever we take, we need both a CTO and a VP from day one.',
      'my view after this: one person can’t do both jobs, not even at 12 engineers',
      'Nobody can hold both roles well.',
    ],
    no_overlap: [
      'Spent ages on architecture, but architecture is not a VP’s job.',
      'The two roles do not overlap, so half of this answer is wasted on us.',
      'kept coming back to hiring. that’s vp territory, mark down',
    ],
    above_delivery: [
      'Too interested in sprints and dates for a CTO.',
      'A CTO should not care about delivery dates, that is what the VP is for.',
      'far too deep in execution to be a cto',
    ],
    promotion: [
      'Solid VP but not ready for a CTO seat yet.',
      'For her this would be the natural step up to CTO.',
      'too senior for vp, would get bored',
      'The CTO is senior to the VP so he has to show more.',
    ],
    no_behaviour: [
      'We covered the first four questions and ran out of time before the last. Audio was bad at the start. Good rapport overall.',
      'Great energy, very confident and articulate. Nice chat, felt like a good fit. Strong presence throughout the interview.',
      'asked q1 and q2, skipped q3, moved on to q4. started late because of the video. follow up next week',
    ],
  };

  it.each(HINT_KINDS.flatMap((kind) => FALLING[kind].map((note) => [kind, note] as const)))(
    '%s: %s',
    (kind, note) => {
      expect(kindOf(note)).toBe(kind);
    },
  );

  it.each([
    ['a view the candidate told', 'She said the CTO does not have to be the most technical person at all.'],
    ['somebody else’s view', 'His founder thought a CTO should not look at delivery dates, he disagreed.'],
    ['quoted words', 'On her old boss: "just a project manager". Left a year later.'],
    ['a denial', 'Not just a project manager: rebuilt hiring and let two managers go.'],
    ['a comparison that is disowned', 'Not the most technical CTO we met, which is fine.'],
    ['a technical deed', 'As CTO wrote the first matching engine himself, then handed it over.'],
    ['a career fact', 'Was promoted from VP to CTO in 2019, back to VP at the next company.'],
    ['a lateral move', 'Sees VP to CTO as a lateral step, not a promotion.'],
    ['a first job', 'Started out as just a project manager at a bank, then ran platform for nine years.'],
    ['a resource', 'Had only a project manager and two contractors, and shipped in March anyway.'],
    ['a question to come back to', 'Is a CTO who asks about every deadline too close to delivery?'],
    [
      'delivery that informs a CTO',
      'As CTO he reads the delivery report each Friday and asks two questions.',
    ],
    ['a plain operational answer', 'Pulled the date, told both customers the same day, moved four people.'],
    ['a plain strategic answer', 'Dropped the gateway line, because a rival could buy one too.'],
    ['a note that has only begun', 'Great energy. Good rapport.'],
    [
      'how it went, and one deed',
      'We covered q1 and ran out of time. Good rapport. He closed the Leeds office himself.',
    ],
    ['figures', 'We went through the kit in order. Good chat. Attrition 30% down to 8% in a year there.'],
    [
      'what was said',
      'We ran out of time on the last question. Great energy, strong presence. "I would do it again."',
    ],
  ])('leaves alone %s', (_what, note) => {
    expect(kindOf(note)).toBeNull();
  });

  it('does not take the question for an answer', () => {
    const question = 'Tell me about the last time a date slipped, and what you told the people who waited.';
    const note = `${question}\nWe covered this at the end and ran out of time. Good rapport, great energy, nice chat.`;
    expect(kindOf(note, question)).toBe('no_behaviour');
  });

  it('names the words it rests on', () => {
    const note = 'Fine so far. Basically a project manager.';
    const hint = findHint({ question: '', note });
    expect(note.slice(hint?.start, hint?.end)).toBe('Basically a project manager');
  });

  it('comes one at a time, in the order of the note, and not again once dismissed', () => {
    const note = 'Basically a project manager. Not technical enough for a CTO.';
    expect(kindOf(note)).toBe('only_project_manager');
    const later = findHint({ question: '', note }, new Set<HintKind>(['only_project_manager']));
    expect(later?.kind).toBe('most_technical');
    expect(findHint({ question: '', note }, new Set(HINT_KINDS))).toBeNull();
  });

  it('never throws, and points inside the note', () => {
    const word = fc.constantFrom(
      ...[
        'CTO',
        'VP',
        'just a project manager',
        'not technical',
        'both',
        'day one',
        'delivery',
        'step up to',
      ],
      ...['”', '"', '\n', '.', '?', '\ud83d', '🙂', '’s', 'We covered', 'great', ' ', 'said', '\u0000'],
    );
    const note = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(word).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(note, fc.string(), (text, question) => {
        const hint = findHint({ question, note: text });
        if (hint === null) return;
        expect(hint.start).toBeGreaterThanOrEqual(0);
        expect(hint.end).toBeGreaterThan(hint.start);
        expect(hint.end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });
});
