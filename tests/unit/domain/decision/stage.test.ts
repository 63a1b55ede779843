import { describe, expect, it } from 'vitest';
import { stageOf } from '@/lib/domain/decision/stage';

const NONE = { submitted: 0, owed: 0, waiting: 0 };

describe('the stage of a candidacy', () => {
  it('goes from added over planned and scoring to a decision', () => {
    expect(stageOf(NONE, null)).toBe('added');
    expect(stageOf({ ...NONE, waiting: 2 }, null)).toBe('planned');
    expect(stageOf({ ...NONE, submitted: 1, owed: 1 }, null)).toBe('scoring');
    expect(stageOf({ ...NONE, submitted: 2 }, null)).toBe('to_decide');
    expect(stageOf({ ...NONE, submitted: 2 }, 'offer')).toBe('decided');
  });

  it('names cards that are owed before interviews to come', () => {
    expect(stageOf({ submitted: 1, owed: 1, waiting: 3 }, null)).toBe('scoring');
  });

  it('opens again when interviews follow an advance, and not after a decline', () => {
    expect(stageOf({ ...NONE, submitted: 3, waiting: 1 }, 'advance')).toBe('planned');
    expect(stageOf({ ...NONE, submitted: 3, owed: 1 }, 'hold')).toBe('scoring');
    expect(stageOf({ ...NONE, submitted: 3, owed: 1 }, 'decline')).toBe('decided');
  });

  it('stays decided where nothing more is asked of anybody', () => {
    expect(stageOf({ ...NONE, submitted: 3 }, 'advance')).toBe('decided');
    expect(stageOf(NONE, 'decline')).toBe('decided');
  });
});
