import { encode } from 'next-auth/jwt';
import { prisma } from '@/lib/data/database/current';
import { parseEnvironment } from '@/lib/env';
import { boot } from '@/lib/server/boot';
import * as scenes from './scenes';

const known: Readonly<Record<string, unknown>> = { ...scenes };

/**
 * The real server in a process of its own, which also sets scenes: only this process can reach the embedded
 * database. A parent asks by message `{ id, scene, input }`, or for a session cookie with scene `session`.
 */
type Ask = { id: number; scene: string; input: unknown };

Object.assign(process.env, { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' });
const parsed = parseEnvironment(process.env);
if (!parsed.ok) throw new Error(parsed.problems.join(' '));
const bearing = await boot(parsed.environment, { development: false, say: () => {}, schedule: false });
if (!bearing.ok) throw new Error(bearing.sentence);
const { secret } = bearing;

process.on('message', async ({ id, scene, input }: Ask) => {
  try {
    const value =
      scene === 'session'
        ? await sessionCookie(input as { personId: string })
        : await (known[scene] as (given: unknown) => Promise<unknown>)(input);
    process.send?.({ id, ok: true, value });
  } catch (error) {
    process.send?.({
      id,
      ok: false,
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
  }
});
process.on('disconnect', () => process.exit(0));
process.send?.({ ready: bearing.url });

async function sessionCookie({ personId }: { personId: string }): Promise<string> {
  const { sessionEpoch } = await prisma().person.findUniqueOrThrow({ where: { id: personId } });
  return encode({ token: { sub: personId, sessionEpoch }, secret });
}
