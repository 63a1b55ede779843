import { describe, expect, it } from 'vitest';
import { parseArchiveBody, parseExportBody, parseExportQuery } from '@/lib/schemas/export';

const chosen = (number: number) => Array.from({ length: number }, (_, index) => `candidacy-${index}`);

describe('a request for a file', () => {
  it('names at most 200 candidates in an address, and 5,000 in a body', () => {
    const address = (number: number) =>
      parseExportQuery(new URLSearchParams([['format', 'xlsx'], ...chosen(number).map((id) => ['c', id])]));
    expect(address(200)?.candidacyIds).toHaveLength(200);
    expect(address(201)).toBeNull();
    expect(parseExportBody({ format: 'xlsx', c: chosen(5000) })?.candidacyIds).toHaveLength(5000);
    expect(parseExportBody({ format: 'xlsx', c: chosen(5001) })).toBeNull();
    expect(parseArchiveBody({ file: ['xlsx'], c: chosen(5000) })?.candidacyIds).toHaveLength(5000);
  });

  it('asks for all candidates where it names none, and for nobody twice', () => {
    expect(parseArchiveBody({ file: ['markdown'] })?.candidacyIds).toBeNull();
    expect(parseArchiveBody({ file: ['markdown', 'markdown'], c: ['a', 'a', 'b\u0000'] })).toMatchObject({
      formats: ['markdown'],
      candidacyIds: ['a', 'b-'],
    });
  });

  it.each([
    {},
    { file: [] },
    { file: 'markdown' },
    { file: ['zip'] },
    { file: ['markdown'], anonymise: ['everybody'] },
    { file: ['markdown'], c: [1] },
    null,
  ])('is refused where the pages do not ask like that: %j', (body) => {
    expect(parseArchiveBody(body)).toBeNull();
  });
});
