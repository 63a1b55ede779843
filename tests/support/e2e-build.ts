import { existsSync } from 'node:fs';
import { chromium, type FullConfig } from '@playwright/test';
import { buildWhenNeeded } from '@/lib/server/build';

/** Before the first browser test: a browser to run them in, and one current build for every server. */
export default async function prepare(config: FullConfig): Promise<void> {
  const chosen = config.projects[0]?.use.launchOptions?.executablePath ?? chromium.executablePath();
  if (!existsSync(chosen)) {
    throw new Error(
      'No Chromium was found. On Debian or Ubuntu: apt-get install chromium. Elsewhere: npx playwright install chromium.',
    );
  }
  await buildWhenNeeded(process.cwd(), console.log);
}
