import { describe, expect, it } from 'vitest';
import { AuditSearch } from '@/lib/schemas/audit';

describe('what of the audit log the address bar asks for', () => {
  it('is kept as it stands', () => {
    const search = { action: 'opening.created', person: 'p', before: '2026-03-02T09:00:00.000Z~e' };
    expect(AuditSearch.parse({ ...search, other: 'x' })).toEqual(search);
  });

  it('counts as nothing where it is missing, repeated or endless', () => {
    expect(AuditSearch.parse({ person: ['a', 'b'], before: 'x'.repeat(201) })).toEqual({
      action: '',
      person: '',
      before: '',
    });
  });

  it('drops null bytes, which the database refuses', () => {
    expect(AuditSearch.parse({ action: '', person: 'a\u0000b', before: '2026~\u0000' })).toEqual({
      action: '',
      person: 'ab',
      before: '2026~',
    });
  });
});
