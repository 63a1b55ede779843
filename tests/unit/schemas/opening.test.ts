import { describe, expect, it } from 'vitest';
import { NewOpening, RoleNeedChange } from '@/lib/schemas/opening';

const typed = {
  title: '  Head of\tengineering ',
  company: 'Larkspur Freight',
  context: '',
  stage: 'growth',
  engineersNow: '30',
  engineersInAYear: ' 55 ',
  technologyLeader: 'founder_cto',
  sought: 'undecided',
  because: 'The founder runs both.',
  ownRole: 'hiring_manager',
};

function sentenceFor(input: unknown, field: string): string | undefined {
  return NewOpening.safeParse(input).error?.issues.find((issue) => issue.path[0] === field)?.message;
}

describe('a new opening', () => {
  it('takes numbers as a form types them and folds white space in one-line fields', () => {
    expect(NewOpening.parse(typed)).toMatchObject({
      title: 'Head of engineering',
      engineersNow: 30,
      engineersInAYear: 55,
    });
  });

  it('does not take an empty head count for none', () => {
    expect(sentenceFor({ ...typed, engineersNow: ' ' }, 'engineersNow')).toMatch(/whole number/);
    expect(sentenceFor({ ...typed, engineersNow: undefined }, 'engineersNow')).toMatch(/whole number/);
  });

  it.each(['-1', '2.5', 'about ten', 'Infinity'])('refuses %s engineers with a sentence', (count) => {
    expect(sentenceFor({ ...typed, engineersInAYear: count }, 'engineersInAYear')).toMatch(/whole number/);
  });

  it('has its creator as hiring manager or recruiter, not as interviewer', () => {
    expect(sentenceFor({ ...typed, ownRole: 'interviewer' }, 'ownRole')).toBe('Choose your own role.');
  });

  it('names the choice that was left open', () => {
    expect(sentenceFor({ ...typed, stage: '' }, 'stage')).toBe('Choose the stage.');
    expect(sentenceFor({ ...typed, sought: undefined }, 'sought')).toMatch(/Choose the role/);
  });
});

describe('a change of the role need', () => {
  it('names the version it was based on', () => {
    expect(RoleNeedChange.safeParse(typed).success).toBe(false);
    expect(RoleNeedChange.parse({ ...typed, basedOn: 2 })).toMatchObject({ basedOn: 2, changeReason: '' });
  });
});
