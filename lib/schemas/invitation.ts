import { z } from 'zod';
import { OPENING_ROLES } from '../domain/policy/policy';
import { typedPassword } from './account';
import { workspaceRole } from './person';
import { email, id, name } from './text';

/** To the team of an opening, or to the workspace alone. */
export const NewInvitation = z.discriminatedUnion('to', [
  z.object({
    to: z.literal('opening'),
    email,
    openingId: id,
    openingRole: z.enum(OPENING_ROLES, { error: 'Choose a role.' }),
  }),
  z.object({ to: z.literal('workspace'), email, workspaceRole }),
]);
export type NewInvitation = z.output<typeof NewInvitation>;

export const InvitationReference = z.object({ invitationId: id });

const token = z.string().min(20).max(200);

export const Acceptance = z.object({ token, name, password: typedPassword });
export const Joining = z.object({ token });
