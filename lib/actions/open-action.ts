import 'server-only';
import { headers } from 'next/headers';
import type { z } from 'zod';
import { addressOf } from '../auth/address';
import { countAttempt, type Throttle } from '../data/throttle';
import { type MessageCode, waitSentence } from '../messages';
import { type ActionResult, fieldSentences, type Outcome } from './action';

type Declaration<Schema extends z.ZodType, Value, Code extends MessageCode> = {
  readonly input: Schema;
  /** Counts every attempt that could be read, by the visitor's address. */
  readonly throttle: Throttle;
  readonly run: (input: z.output<Schema>, now: Date) => Promise<Outcome<Value, Code>>;
};

/** The only way to declare something a visitor can do who has not signed in. There is no such way without a throttle. */
export function defineOpenAction<Schema extends z.ZodType, Value, Code extends MessageCode = never>(
  declaration: Declaration<Schema, Value, Code>,
): (input: unknown) => Promise<ActionResult<Value, Code>> {
  return async (raw) => {
    const parsed = declaration.input.safeParse(raw);
    if (!parsed.success) return { ok: false, code: 'invalid', fields: fieldSentences(parsed.error) };
    const wait = await countAttempt(declaration.throttle, addressOf(await headers()));
    if (wait !== null) return { ok: false, code: 'invalid', fields: { '': waitSentence(wait) } };
    return declaration.run(parsed.data, new Date());
  };
}
