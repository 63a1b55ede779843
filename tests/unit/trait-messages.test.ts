import { describe, expect, it } from 'vitest';
import type { ComparedTrait } from '@/lib/domain/panel/compare-candidates';
import { findingSentences } from '@/lib/trait-messages';

const NAMES = { a: 'Ana', b: 'Ben', c: 'Cleo' };
const apart = (trait: ComparedTrait['trait'], pairs: ComparedTrait['pairs']): ComparedTrait => ({
  trait,
  figures: {},
  verdict: 'apart',
  pairs,
});

describe('what a row says of its candidates', () => {
  it('names everybody one candidate stands above in one sentence', () => {
    const row = apart({ kind: 'competency', competency: 'people_leadership' }, [
      { higher: 'a', lower: 'c' },
      { higher: 'b', lower: 'c' },
      { higher: 'a', lower: 'b' },
    ]);
    expect(findingSentences(row, NAMES)).toEqual([
      'Ana is rated higher than Cleo and Ben.',
      'Ben is rated higher than Cleo.',
    ]);
  });

  it('lets those who stand above the same others share a sentence', () => {
    const row = apart({ kind: 'competency', competency: 'people_leadership' }, [
      { higher: 'a', lower: 'c' },
      { higher: 'b', lower: 'c' },
    ]);
    expect(findingSentences(row, NAMES)).toEqual(['Ana and Ben are rated higher than Cleo.']);
  });

  it('speaks of facing, not of more, where the row is about orientation', () => {
    expect(findingSentences(apart({ kind: 'orientation' }, [{ higher: 'b', lower: 'a' }]), NAMES)).toEqual([
      'Ben faces further outward than Ana.',
    ]);
  });

  it('says nothing of who stands where within the noise', () => {
    const row = { ...apart({ kind: 'orientation' }, []), verdict: 'within_noise' } as const;
    expect(findingSentences(row, NAMES)).toEqual([]);
  });
});
