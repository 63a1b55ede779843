import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { chromium, type FullConfig } from '@playwright/test';
import { buildWhenNeeded } from '@/lib/server/build';

/**
 * Before the first browser test: a browser to run them in, one current build for every server, and one migrated embedded
 * database that each begins from a copy of.
 */
export default async function prepare(config: FullConfig): Promise<() => Promise<void>> {
  const chosen = config.projects[0]?.use.launchOptions?.executablePath ?? chromium.executablePath();
  if (!existsSync(chosen)) {
    throw new Error(
      'No Chromium was found. On Debian or Ubuntu: apt-get install chromium. Elsewhere: npx playwright install chromium.',
    );
  }
  await buildWhenNeeded(process.cwd(), console.log);
  if (process.env.DATABASE_URL) return async () => {};
  const template = await mkdtemp(path.join(tmpdir(), 'bearing-e2e-template-'));
  const script = path.join(process.cwd(), 'tests', 'support', 'embedded-template.ts');
  await promisify(execFile)(process.execPath, ['--import', 'tsx', script, template]);
  process.env.BEARING_TEST_TEMPLATE = template;
  return () => rm(template, { recursive: true, force: true });
}
