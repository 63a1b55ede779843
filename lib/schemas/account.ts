import { z } from 'zod';
import { email, name } from './text';

export const Credentials = z.object({ email, password: z.string().min(1).max(1000) });

const password = z
  .string({ error: 'Enter a password.' })
  .min(1, 'Enter a password.')
  .max(1000, 'Use at most 200 characters.');

export const FirstAdmin = z.object({
  name,
  email,
  password,
  setupCode: z.string().trim().max(40).default(''),
});
export const Acceptance = z.object({ token: z.string().min(20).max(200), name, password });
export const Rename = z.object({ name });
export const PasswordChange = z.object({ current: password, password });
