import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ImportRow } from '@/lib/domain/candidate-import/import-row';
import {
  FIRST_CHOICES,
  type KnownPerson,
  type MergeChoice,
  type MergeChoices,
  planImport,
} from '@/lib/domain/candidate-import/plan-import';

const aRow = (row: number, given: Partial<ImportRow> = {}): ImportRow => ({
  row,
  name: `Person ${row}`,
  email: '',
  currentTitle: '',
  currentCompany: '',
  headline: '',
  source: '',
  extraCells: false,
  ...given,
});

const known = (group: 'here' | 'elsewhere', given: Partial<KnownPerson> = {}): KnownPerson => ({
  email: 'noa@example.test',
  group,
  name: 'Noa Birk',
  currentTitle: '',
  currentCompany: '',
  opening: group === 'here' ? null : 'Head of platform',
  mayFill: true,
  ...given,
});

const NOA = { email: 'noa@example.test' };
const choosing = (
  forAll: Partial<MergeChoices['forAll']>,
  forRow: [number, MergeChoice][] = [],
): MergeChoices => ({
  forAll: { ...FIRST_CHOICES.forAll, ...forAll },
  forRow: new Map(forRow),
});

describe('planning an import', () => {
  it('fills the blanks of the first row from later rows with its address', () => {
    const rows = [
      aRow(2, { ...NOA, currentTitle: 'CTO' }),
      aRow(3, { ...NOA, currentTitle: 'Founder', currentCompany: 'Gridweir' }),
    ];
    const plan = planImport(rows, [], FIRST_CHOICES);
    expect(plan.deeds).toEqual([{ kind: 'add', row: { ...rows[0], currentCompany: 'Gridweir' } }]);
    expect(plan).toMatchObject({ added: 1, filled: 1, kept: 0, duplicates: [{ group: 'file', ofRow: 2 }] });
  });

  it('leaves later rows out where the first is kept, by the choice of a single row too', () => {
    const rows = [aRow(2, NOA), aRow(3, { ...NOA, headline: 'a' }), aRow(4, { ...NOA, headline: 'b' })];
    const plan = planImport(rows, [], choosing({ file: 'keep' }, [[4, 'fill']]));
    expect(plan.deeds).toMatchObject([{ row: { row: 2, headline: 'b' } }]);
    expect(plan).toMatchObject({ added: 1, filled: 1, kept: 1 });
  });

  it('never adds somebody who is in this opening, whatever is chosen', () => {
    for (const here of ['fill', 'keep'] as const) {
      const plan = planImport([aRow(2, NOA)], [known('elsewhere'), known('here')], choosing({ here }));
      expect(plan).toMatchObject({ deeds: [{ kind: here }], added: 0 });
    }
    const odd = planImport([aRow(2, NOA)], [known('here')], choosing({}, [[2, 'apart']]));
    expect(odd.deeds).toMatchObject([{ kind: 'fill' }]);
  });

  it('adds somebody known from another opening as the file has them, unless told to merge', () => {
    expect(planImport([aRow(2, NOA)], [known('elsewhere')], FIRST_CHOICES).deeds).toMatchObject([
      { kind: 'add' },
    ]);
    expect(
      planImport([aRow(2, NOA)], [known('elsewhere')], choosing({ elsewhere: 'fill' })).deeds,
    ).toMatchObject([{ kind: 'link', fill: true }]);
  });

  it('fills no record to which the importer may add nothing', () => {
    const person = known('elsewhere', { mayFill: false });
    expect(planImport([aRow(2, NOA)], [person], choosing({ elsewhere: 'fill' })).deeds).toMatchObject([
      { kind: 'link', fill: false },
    ]);
  });

  it('takes rows without an address for different people', () => {
    const plan = planImport([aRow(2), aRow(3)], [], FIRST_CHOICES);
    expect(plan).toMatchObject({ added: 2, duplicates: [] });
  });

  it('counts every row once, and comes to one deed for each address', () => {
    const address = fc.constantFrom('', 'a@x.test', 'b@x.test', 'c@x.test');
    const choice = fc.constantFrom('keep', 'fill', 'apart') as fc.Arbitrary<MergeChoice>;
    const people = fc.array(
      fc.tuple(address, fc.constantFrom('here', 'elsewhere') as fc.Arbitrary<'here' | 'elsewhere'>),
    );
    fc.assert(
      fc.property(
        fc.array(address),
        people,
        fc.array(fc.tuple(fc.nat(20), choice)),
        (addresses, found, forRow) => {
          const rows = addresses.map((email, index) => aRow(index + 2, { email }));
          const persons = found
            .filter(([email]) => email !== '')
            .map(([email, group]) => known(group, { email }));
          const plan = planImport(rows, persons, choosing({}, forRow));
          expect(plan.added + plan.filled + plan.kept).toBe(rows.length);
          const emails = plan.deeds.map(({ row }) => row.email).filter((email) => email !== '');
          expect(new Set(emails).size).toBe(emails.length);
        },
      ),
    );
  });
});
