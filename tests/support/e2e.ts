import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { type BearingServer, startBearing } from './bearing-server';

type WorkerFixtures = { bearing: BearingServer };
type TestFixtures = {
  /** Opens a browser of this person's own, signed in. */
  signedIn: (person: { id: string }, options?: Parameters<typeof openContext>[1]) => Promise<Page>;
  /** Opens a browser of nobody's. */
  visitor: () => Promise<Page>;
  /** Patterns of console errors the test means to cause. */
  expectedErrors: RegExp[];
  watch: (context: BrowserContext) => void;
};

async function openContext(
  browser: import('@playwright/test').Browser,
  options: { width?: number; theme?: 'light' | 'dark' } = {},
): Promise<BrowserContext> {
  return browser.newContext({
    viewport: { width: options.width ?? 1440, height: 900 },
    colorScheme: options.theme ?? 'light',
    timezoneId: 'Europe/Berlin',
    locale: 'en-GB',
  });
}

/** Every test fails on a console error, an uncaught exception, or a request that leaves the machine. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  bearing: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner reads the fixture's needs from this pattern
    async ({}, use) => {
      const bearing = await startBearing();
      await use(bearing);
      await bearing.close();
    },
    { scope: 'worker' },
  ],
  expectedErrors: [[], { option: true }],
  watch: async ({ expectedErrors }, use) => {
    const faults: string[] = [];
    await use((context) => {
      context.on('console', (message) => {
        if (message.type() === 'error') faults.push(`${message.text()} (${message.location().url})`);
      });
      context.on('weberror', (error) => faults.push(String(error.error())));
      context.on('request', (request) => {
        const { hostname, protocol } = new URL(request.url());
        if (/^https?:$/.test(protocol) && !['localhost', '127.0.0.1'].includes(hostname)) {
          faults.push(`left the machine: ${request.url()}`);
        }
      });
    });
    expect(faults.filter((fault) => !expectedErrors.some((pattern) => pattern.test(fault)))).toEqual([]);
  },
  signedIn: async ({ browser, bearing, watch }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (person, options) => {
      const context = await openContext(browser, options);
      contexts.push(context);
      watch(context);
      await context.addCookies([
        {
          name: 'next-auth.session-token',
          value: await bearing.session(person.id),
          url: bearing.url,
          httpOnly: true,
        },
      ]);
      return withBase(await context.newPage(), bearing.url);
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
  visitor: async ({ browser, bearing, watch }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async () => {
      const context = await openContext(browser);
      contexts.push(context);
      watch(context);
      return withBase(await context.newPage(), bearing.url);
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
});

/**
 * Lets a test name paths; each worker's server has an address of its own. A page has been gone to when all that was
 * streamed stands in its place: the browser reports a page as loaded while React still holds parts of it hidden.
 */
function withBase(page: Page, url: string): Page {
  const goto = page.goto.bind(page);
  page.goto = async (target, options) => {
    const response = await goto(new URL(target, url).href, options);
    await page.waitForFunction(() => !document.querySelector('template[id^="B:"], [hidden][id^="S:"]'));
    return response;
  };
  return page;
}

export { expect };
