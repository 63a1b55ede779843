import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/**
 * Writes the Prisma client when the schema changed. Generation needs no engine, but the command line looks for
 * one and would download it; any existing file named as the engine keeps it from that.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const schema = readFileSync(new URL('./schema.prisma', import.meta.url));
const version = createRequire(import.meta.url)('prisma/package.json').version as string;
const fingerprint = createHash('sha256').update(schema).update(version).digest('hex');
const stampFile = fileURLToPath(new URL('../lib/generated/prisma/fingerprint', import.meta.url));

if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== fingerprint) {
  const cli = createRequire(import.meta.url).resolve('prisma/build/index.js');
  const run = spawnSync(process.execPath, [cli, 'generate'], {
    cwd: root,
    encoding: 'utf8',
    env: {
      ...process.env,
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      CHECKPOINT_DISABLE: '1',
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
    },
  });
  if (run.status !== 0) {
    console.error(run.stderr || run.stdout);
    process.exit(1);
  }
  writeFileSync(stampFile, fingerprint);
}
