import { z } from 'zod';
import { OPENING_ROLES } from '../domain/policy/policy';
import { id } from './text';

export const MemberReference = z.object({ openingId: id, personId: id });
export const MemberRole = MemberReference.extend({
  role: z.enum(OPENING_ROLES, { error: 'Choose a role.' }),
});
