import { buildWhenNeeded } from '@/lib/server/build';
import { startServer, temporaryData } from '../integration/server/spawned-server';

/** From the command to "ready" with a current build: on an empty directory, then on the same one again. */
export async function benchStarting(): Promise<readonly string[]> {
  await buildWhenNeeded(process.cwd(), console.log);
  const cleanUps: (() => Promise<void>)[] = [];
  const later = (cleanUp: () => Promise<void>) => void cleanUps.unshift(cleanUp);
  const data = await temporaryData(later);
  const time = async () => {
    const began = performance.now();
    const server = await startServer(later, { BEARING_DATA: data });
    const seconds = (performance.now() - began) / 1000;
    await server.kill();
    return seconds.toFixed(1);
  };
  const first = await time();
  const again = await time();
  for (const cleanUp of cleanUps) await cleanUp();
  return [
    `First start on the embedded database, build current: ${first} s to ready`,
    `Start on a database that exists: ${again} s to ready`,
  ];
}
