import { open, readFile, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { tryLock, unlock } from 'fs-native-extensions';

export type DataLock = { release(): Promise<void> };
export type LockAttempt = { ok: true; lock: DataLock } | { ok: false; holder: string };

/**
 * Takes the data directory for this process. The embedded database does not lock its files, and two processes
 * on one directory corrupt it. The operating system holds the lock, so a killed process leaves none behind.
 */
export async function takeDataLock(directory: string): Promise<LockAttempt> {
  const holderFile = path.join(directory, 'lock-holder');
  const file = await open(path.join(directory, 'lock'), 'a+', 0o600);
  if (!tryLock(file.fd)) {
    await file.close();
    return { ok: false, holder: await readHolder(holderFile) };
  }
  await writeFile(
    holderFile,
    `process ${process.pid} on ${hostname()}, started ${new Date().toISOString()}\n`,
    { mode: 0o600 },
  );
  return {
    ok: true,
    lock: {
      async release() {
        unlock(file.fd);
        await file.close();
      },
    },
  };
}

async function readHolder(file: string): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).trim() || 'another process';
  } catch {
    return 'another process';
  }
}
