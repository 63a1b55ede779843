import { expect, test } from 'vitest';
import { type Result, toGroupTable, toReliabilityTable, toTable } from '@/lib/training/report';

const RESULT: Result = {
  truth: 'strategic',
  spans: null,
  given: { orientation: 'strategic', confidence: 0.95, leads: 'strategic', evidence: [] },
  cases: ['quotes'],
  writer: 'z01',
};

test('columns are as wide as their widest cell, figures to the right', () => {
  expect(
    toTable(
      ['method', 'F1'],
      [
        ['reader', '0.75'],
        ['a longer name', '–'],
      ],
    ),
  ).toEqual(['method           F1', 'reader         0.75', 'a longer name     –']);
});

test('a figure nobody can know is a dash, not a nought', () => {
  const [head, row] = toGroupTable('case', [RESULT], ({ cases }) => cases);
  expect(head?.split(/\s{2,}/)).toEqual(
    'case,notes,macro-F1,right,side,precision,recall,signal,ECE'.split(','),
  );
  expect(row?.split(/\s{2,}/)).toEqual('quotes,1,1.00,1.00,1.00,–,–,–,0.05'.split(','));
});

test('the reliability table has a line for each of ten bins', () => {
  const table = toReliabilityTable([RESULT]);
  expect(table).toHaveLength(11);
  expect(table.at(-1)).toMatch(/^0\.9 to 1\.0 +1 +0\.95 +1\.00$/);
});
