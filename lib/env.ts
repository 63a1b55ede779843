import { z } from 'zod';

const text = z.string().trim().min(1);
const flag = z.enum(['0', '1'], { error: 'must be 0 or 1' }).transform((value) => value === '1');

function wholeNumber(least: number, most: number) {
  const error = `must be a whole number from ${least} to ${most}`;
  return z.coerce.number({ error }).int(error).min(least, error).max(most, error);
}

const Environment = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  HOST: text.default('127.0.0.1'),
  PORT: wholeNumber(1, 65_535).default(3000),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must begin with postgresql://')
    .optional(),
  DATABASE_POOL: wholeNumber(1, 100).default(10),
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
