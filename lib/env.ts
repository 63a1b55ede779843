import { z } from 'zod';

const text = z.string().trim().min(1);
const flag = z.enum(['0', '1']).transform((value) => value === '1');

const Environment = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  HOST: text.default('127.0.0.1'),
  PORT: z.coerce
    .number({ error: 'must be a number' })
    .int('must be a whole number')
    .min(0, 'must be from 0 to 65535')
    .max(65535, 'must be from 0 to 65535')
    .default(3000),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must begin with postgresql://')
    .optional(),
  DATABASE_POOL: z.coerce.number().int().min(1).max(100).default(10),
  BEARING_DATA: text.default('.data'),
  BEARING_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  BEARING_URL: z.url({ protocol: /^https?$/, error: 'must be an http or https address' }).optional(),
  BEARING_TRUST_PROXY: flag.default(false),
});

export type Environment = z.infer<typeof Environment>;

/** The settings, or one sentence for each that cannot be used. Empty values count as absent. */
export function parseEnvironment(
  raw: Record<string, string | undefined>,
): { ok: true; environment: Environment } | { ok: false; problems: readonly string[] } {
  const given = Object.fromEntries(
    Object.entries(raw).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = Environment.safeParse(given);
  if (parsed.success) return { ok: true, environment: parsed.data };
  return {
    ok: false,
    problems: parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`),
  };
}

/** The settings this process was started with. */
export function readEnvironment(): Environment {
  const parsed = parseEnvironment(process.env);
  if (!parsed.ok) throw new Error(parsed.problems.join(' '));
  return parsed.environment;
}
