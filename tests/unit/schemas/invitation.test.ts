import { describe, expect, it } from 'vitest';
import { Acceptance, NewInvitation } from '@/lib/schemas/invitation';
import { PersonRole } from '@/lib/schemas/person';

const sentencesOf = (input: unknown) =>
  NewInvitation.safeParse(input).error?.issues.map((issue) => [issue.path.join('.'), issue.message]);

describe('an invitation as typed', () => {
  it('names an opening and the role there', () => {
    const input = { to: 'opening', email: 'Bo@Larkspur.test', openingId: 'o', openingRole: 'recruiter' };
    expect(NewInvitation.parse(input)).toEqual({ ...input, email: 'bo@larkspur.test' });
  });

  it('names the workspace and the role there', () => {
    const input = { to: 'workspace', email: 'bo@larkspur.test', workspaceRole: 'admin' };
    expect(NewInvitation.parse(input)).toEqual(input);
  });

  it('carries no workspace role into an opening', () => {
    const input = { to: 'opening', email: 'bo@larkspur.test', openingId: 'o', openingRole: 'interviewer' };
    expect(NewInvitation.parse({ ...input, workspaceRole: 'admin' })).toEqual(input);
  });

  it('says beside the field what is wrong', () => {
    expect(sentencesOf({ to: 'opening', email: 'bo', openingId: 'o', openingRole: 'owner' })).toEqual([
      ['email', 'Enter an e-mail address such as name@company.com.'],
      ['openingRole', 'Choose a role.'],
    ]);
    expect(sentencesOf({ to: 'workspace', email: 'bo@larkspur.test', workspaceRole: '' })).toEqual([
      ['workspaceRole', 'Choose a role.'],
    ]);
  });
});

describe('what accepts an invitation', () => {
  it('is a token with a name and a password', () => {
    const input = { token: 'x'.repeat(43), name: 'Bo', password: 'quiet harbour lantern' };
    expect(Acceptance.parse(input)).toEqual(input);
    expect(Acceptance.safeParse({ ...input, token: 'short' }).success).toBe(false);
    expect(Acceptance.safeParse({ ...input, name: '' }).success).toBe(false);
  });
});

describe('a change of the workspace role', () => {
  it('knows two roles', () => {
    expect(PersonRole.safeParse({ personId: 'p', role: 'admin' }).success).toBe(true);
    expect(PersonRole.safeParse({ personId: 'p', role: 'recruiter' }).success).toBe(false);
  });
});
