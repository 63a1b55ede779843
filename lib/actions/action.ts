import 'server-only';
import { notFound } from 'next/navigation';
import type { z } from 'zod';
import { findCardViewer } from '../auth/card-viewer';
import { findViewer } from '../auth/viewer';
import type { CardScope } from '../data/card-scope';
import { recordRefusal } from '../data/refusals';
import type { Scope } from '../data/scope';
import type { Allowance, Refusal } from '../domain/policy/policy';
import type { MessageCode } from '../messages';

/** What an action answers. Bugs and outages throw instead and reach the error page. */
export type ActionResult<Value, Code extends MessageCode = never> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly code: 'invalid'; readonly fields: Readonly<Record<string, string>> }
  | { readonly ok: false; readonly code: 'refused'; readonly refusal: Refusal }
  | { readonly ok: false; readonly code: 'not_found' }
  | { readonly ok: false; readonly code: 'signed_out' }
  | { readonly ok: false; readonly code: Code };

/** What `run` answers: its value, a code of its own, or sentences for fields that only the data could judge. */
export type Outcome<Value, Code extends MessageCode = never> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly code: 'invalid'; readonly fields: Readonly<Record<string, string>> }
  | { readonly ok: false; readonly code: 'not_found' }
  | { readonly ok: false; readonly code: Code };

type Declaration<Schema extends z.ZodType, Subject, Value, Code extends MessageCode, By = Scope> = {
  /** Named in the audit trail when the action is refused. */
  readonly name: string;
  readonly input: Schema;
  /** What the action is about, read through the scope; null for absent and for not-yours alike. */
  readonly load: (scope: By, input: z.output<Schema>) => Promise<Subject | null>;
  readonly allow: (scope: By, subject: NoInfer<Subject>, input: z.output<Schema>) => Allowance;
  readonly run: (
    scope: By,
    subject: NoInfer<Subject>,
    input: z.output<Schema>,
    now: Date,
  ) => Promise<Outcome<Value, Code>>;
};

/**
 * The only way to declare something a signed-in person can do. Leaving out `allow` does not compile;
 * parsing, refusal, audit of refusals and the 404 are the same for all.
 */
export function defineAction<Schema extends z.ZodType, Subject, Value, Code extends MessageCode = never>(
  declaration: Declaration<Schema, Subject, Value, Code>,
): (input: unknown) => Promise<ActionResult<Value, Code>> {
  return async (raw) => {
    const scope = await findViewer();
    if (!scope) return { ok: false, code: 'signed_out' };
    return act(declaration, scope, raw);
  };
}

/**
 * The same for what is done while a card is written, which an external panelist does by a link. Which card that is has
 * to be known before anything is loaded; a link opens that one alone.
 */
export function defineCardAction<Schema extends z.ZodType, Subject, Value, Code extends MessageCode = never>(
  declaration: Declaration<Schema, Subject, Value, Code, CardScope> & {
    /** The card the request is about; null where any card the browser has a link for will do. */
    readonly cardOf: (raw: unknown) => string | null;
  },
): (input: unknown) => Promise<ActionResult<Value, Code | 'card_link_closed'>> {
  return async (raw) => {
    const found = await findCardViewer(declaration.cardOf(raw), new Date());
    if (found.kind === 'viewer') return act(declaration, found.scope, raw);
    if (found.kind === 'signed_out') return { ok: false, code: 'signed_out' };
    return { ok: false, code: 'card_link_closed' };
  };
}

async function act<Schema extends z.ZodType, Subject, Value, Code extends MessageCode, By extends CardScope>(
  declaration: Declaration<Schema, Subject, Value, Code, By>,
  scope: By,
  raw: unknown,
): Promise<ActionResult<Value, Code>> {
  const parsed = declaration.input.safeParse(raw);
  if (!parsed.success) return { ok: false, code: 'invalid', fields: fieldSentences(parsed.error) };
  const subject = await declaration.load(scope, parsed.data);
  if (subject === null) return { ok: false, code: 'not_found' };
  const allowance = declaration.allow(scope, subject, parsed.data);
  if (!allowance.allowed) {
    if (allowance.refusal === 'not_reachable') return { ok: false, code: 'not_found' };
    await recordRefusal(scope, declaration.name, allowance.refusal);
    return { ok: false, code: 'refused', refusal: allowance.refusal };
  }
  return declaration.run(scope, subject, parsed.data, new Date());
}

/** The first sentence for each field, by its path (`notes.0.text`); '' for the whole form. */
export function fieldSentences(error: z.ZodError): Record<string, string> {
  const sentences: Record<string, string> = {};
  for (const issue of error.issues) {
    const field = issue.path.join('.');
    sentences[field] ??= issue.message;
  }
  return sentences;
}

/** For pages: the value, or the same 404 for absent and not-yours. */
export function orNotFound<Value>(value: Value | null): Value {
  if (value === null) notFound();
  return value;
}
