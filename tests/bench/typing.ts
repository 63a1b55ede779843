import { chromium, expect, type Page } from '@playwright/test';
import playwright from '@/playwright.config';
import { startBearing } from '../support/bearing-server';
import { type Measured, summarize, toLine } from './measure';
import { WRITTEN } from './written';

const LENGTH = 6_000;
const KEYS = 120;
const PAUSES = 20;
const SENTENCE = ' Took the new platform bet to the board and dropped two products for it.';

/** Writing in the middle of a long note, in Chromium with the production build. */
export async function benchTyping(): Promise<readonly string[]> {
  const bearing = await startBearing();
  const browser = await chromium.launch(playwright.use?.launchOptions);
  try {
    const { people } = await bearing.scene('panel', {
      members: { author: { name: 'Ben Ito', role: 'interviewer' } },
      panel: ['author'],
    });
    const { id, cardId } = people.author ?? { id: '', cardId: null };
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    await context.addCookies([
      { name: 'next-auth.session-token', value: await bearing.session(id), url: bearing.url, httpOnly: true },
    ]);
    const page = await context.newPage();
    await page.goto(`${bearing.url}/scorecards/${cardId}`);
    const field = page.getByRole('textbox', { name: /^Note on/ });
    await field.fill(WRITTEN.slice(0, LENGTH));
    await page.locator('mark[data-kept="false"]').nth(9).waitFor({ state: 'attached' });
    for (let kept = 0; kept < 5; kept += 1) {
      await page.getByRole('button', { name: 'Confirm', exact: true }).first().click();
    }
    const marks = await page.locator('mark').count();
    await field.focus();
    await page.evaluate(placeCaret, LENGTH / 2);
    const keys = await measureKeys(page);
    const pauses = await measurePauses(page);
    return [
      toLine(`One key in a note of ${LENGTH} characters with ${marks} passages, main thread`, keys),
      toLine(`From the last key to a new suggestion in that note`, pauses),
    ];
  } finally {
    await browser.close();
    await bearing.close();
  }
}

/**
 * All that the page's thread works for one key: script, style, layout, paint, keeping the draft. Counted in its own
 * processor time, so that what else the machine does is left out.
 */
async function measureKeys(page: Page): Promise<Measured> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const busy = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
  const times: number[] = [];
  for (let key = 0; key < KEYS + 10; key += 1) {
    const before = await busy();
    await page.keyboard.press('abcdefgh '[key % 9] ?? 'a');
    await page.evaluate(afterFrame);
    // The first keys warm up the page's own machine code.
    if (key >= 10) times.push((await busy()) - before);
  }
  return summarize(times);
}

/** A new sentence at the end of the note, until one more passage is highlighted. */
async function measurePauses(page: Page): Promise<Measured> {
  await page.evaluate(watchMarks);
  const times: number[] = [];
  for (let pause = 0; pause < PAUSES; pause += 1) {
    const before = await page.locator('mark').count();
    await page.evaluate(placeCaret, Number.MAX_SAFE_INTEGER);
    await page.keyboard.insertText(SENTENCE);
    await expect(page.locator('mark')).toHaveCount(before + 1);
    times.push(await page.evaluate(readWait));
  }
  return summarize(times);
}

function placeCaret(at: number): void {
  const field = document.querySelector('textarea');
  field?.setSelectionRange(Math.min(at, field.value.length), Math.min(at, field.value.length));
}

function afterFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}

/** Marks when something was typed, and when a highlight came. */
function watchMarks(): void {
  document.addEventListener('input', () => performance.mark('typed'), true);
  let shown = document.querySelectorAll('mark').length;
  new MutationObserver(() => {
    const now = document.querySelectorAll('mark').length;
    if (now > shown) performance.mark('highlighted');
    shown = now;
  }).observe(document.body, { subtree: true, childList: true });
}

/** Milliseconds from the last key to the last highlight. */
function readWait(): number {
  return performance.measure('wait', 'typed', 'highlighted').duration;
}
