import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldLine, isEmail, LONGEST } from '@/lib/domain/candidate/candidate-facts';
import { CHANNEL_SOURCES, SOURCE_CHANNELS } from '@/lib/domain/candidate/source-channel';
import { CandidateFacts } from '@/lib/schemas/candidate';
import { optionalEmail, optionalLine } from '@/lib/schemas/text';

const parts = fc.constantFrom(
  'a',
  'Z',
  '9',
  '.',
  '..',
  '-',
  '_',
  '+',
  "'",
  '@',
  'ü',
  ' ',
  '"',
  'example',
  'test',
);
const addressLike = fc
  .tuple(fc.array(parts, { maxLength: 6 }), fc.array(parts, { maxLength: 6 }))
  .map(([before, after]) => `${before.join('')}@${after.join('')}`);

describe('the facts of a candidate', () => {
  it('are an address for the import exactly where they are one for the form', () => {
    fc.assert(
      fc.property(fc.oneof(addressLike, fc.emailAddress()), (text) => {
        const folded = text.trim().toLowerCase();
        if (folded === '') return;
        expect(isEmail(folded)).toBe(optionalEmail.safeParse(text).success);
      }),
      { numRuns: 2000 },
    );
  });

  it('are folded to one line as the form folds them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldLine(text)).toBe(optionalLine(1000).parse(text));
      }),
    );
  });

  it('may be as long in a file as in the form', () => {
    const filled = (extra: number) =>
      CandidateFacts.safeParse({
        name: 'n'.repeat(LONGEST.name + extra),
        currentTitle: 't'.repeat(LONGEST.currentTitle + extra),
        currentCompany: 'c'.repeat(LONGEST.currentCompany + extra),
        headline: 'h'.repeat(LONGEST.headline + extra),
        sourceChannel: 'agency',
      });
    expect(filled(0).success).toBe(true);
    expect(filled(1).error?.issues.map((issue) => issue.path.join('.'))).toEqual([
      'name',
      'currentTitle',
      'currentCompany',
      'headline',
    ]);
  });
});

describe('the source channels', () => {
  it('say of each which article names it, or that none does', () => {
    const unnamed = SOURCE_CHANNELS.filter((channel) => CHANNEL_SOURCES[channel] === null);
    expect(unnamed).toEqual(['applied', 'other']);
  });
});
