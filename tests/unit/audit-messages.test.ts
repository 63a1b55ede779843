import { describe, expect, it } from 'vitest';
import { AUDIT_WORDINGS } from '@/lib/audit-messages';
import { AUDIT_ACTIONS } from '@/lib/data/audit';

describe('the words of the trail', () => {
  it.each(AUDIT_ACTIONS)('tell %s in a whole sentence, also where its subject is gone', (action) => {
    const { label, tell } = AUDIT_WORDINGS[action];
    expect(label).toMatch(/^[A-Z][^.]*[^.]$/);
    expect(tell({ subject: null, detail: {} })).toMatch(/^[A-Za-z].*\.$/);
    expect(tell({ subject: null, detail: {} })).not.toMatch(/undefined|null/);
  });

  it('give each action a label of its own', () => {
    expect(new Set(AUDIT_ACTIONS.map((action) => AUDIT_WORDINGS[action].label)).size).toBe(
      AUDIT_ACTIONS.length,
    );
  });

  it('name the subject and the roles', () => {
    const told = { subject: 'Bo Lind', detail: { from: 'interviewer', to: 'hiring_manager' } };
    expect(AUDIT_WORDINGS['member.role_changed'].tell(told)).toBe(
      'Changed the role of Bo Lind on the team from interviewer to hiring manager.',
    );
  });
});
