import { spawn } from 'node:child_process';
import { startPostgres } from './postgres-server';

/** `tsx tests/support/on-postgres.ts '<command>'`: runs the command with DATABASE_URL on a server of its own. */
const command = process.argv[2];
if (!command) {
  console.error('Give the command to run as one argument.');
  process.exit(1);
}

const server = await startPostgres();
const child = spawn(command, {
  shell: true,
  stdio: 'inherit',
  env: { ...process.env, DATABASE_URL: server.url },
});
// The server is stopped after the command, whoever ended it.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
const code = await new Promise<number>((resolve) => child.once('close', (status) => resolve(status ?? 1)));
await server.stop();
process.exit(code);
