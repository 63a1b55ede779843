import { z } from 'zod';
import { WORKSPACE_ROLES } from '../domain/policy/policy';
import { id } from './text';

export const workspaceRole = z.enum(WORKSPACE_ROLES, { error: 'Choose a role.' });

export const PersonReference = z.object({ personId: id });
export const PersonRole = PersonReference.extend({ role: workspaceRole });
