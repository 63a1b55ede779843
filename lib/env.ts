import { z } from 'zod';

const text = z.string().trim().min(1);
const flag = z.enum(['0', '1'], { error: 'must be 0 or 1' }).transform((value) => value === '1');

function wholeNumber(least: number, most: number) {
  const error = `must be a whole number from ${least} to ${most}`;
  return z.coerce.number({ error }).int(error).min(least, error).max(most, error);
}

const SMTP_SENTENCE =
  'must be an address such as smtp://user:password@mail.company.com:587, with smtps:// for TLS from the start';
/** A bare address, or a name with the address in angle brackets. Line breaks would begin headers of their own. */
const SENDER = /^(?:[^<>\r\n]+<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/;

const Settings = z.object({
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
  BEARING_SMTP_URL: z.url({ protocol: /^smtps?$/, hostname: /^.+$/, error: SMTP_SENTENCE }).optional(),
  BEARING_MAIL_FROM: text
    .regex(SENDER, 'must be an address such as bearing@company.com, or Bearing <bearing@company.com>')
    .optional(),
});

/** Neither of the two does anything without the other. */
const Environment = Settings.superRefine(({ BEARING_SMTP_URL, BEARING_MAIL_FROM }, context) => {
  const missing =
    BEARING_SMTP_URL && !BEARING_MAIL_FROM
      ? 'BEARING_MAIL_FROM'
      : BEARING_MAIL_FROM && !BEARING_SMTP_URL
        ? 'BEARING_SMTP_URL'
        : null;
  if (missing === null) return;
  const other = missing === 'BEARING_MAIL_FROM' ? 'BEARING_SMTP_URL' : 'BEARING_MAIL_FROM';
  context.addIssue({ code: 'custom', path: [missing], message: `is missing, and ${other} needs it` });
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
