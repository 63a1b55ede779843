import type { Page } from '@playwright/test';
import type { Reading, ReadingInput } from '@/lib/domain/orientation/reading';

/**
 * Stands in for the reader where a test counts suggestions: each sentence with "customers" is suggested as strategic,
 * each with "rota" as operational.
 */
export async function suggestPlainly(page: Page): Promise<void> {
  await page.route('**/api/readings', (route) => {
    const { note }: ReadingInput = route.request().postDataJSON();
    return route.fulfill({ json: { ok: true, value: readPlainly(note) } });
  });
}

function readPlainly(note: string): Reading {
  const evidence = [...note.matchAll(/[^.\s][^.]*\b(customers|rota)\b[^.]*\./g)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    ...(found[1] === 'rota'
      ? { orientation: 'operational' as const, signal: 'guards-team-health' }
      : { orientation: 'strategic' as const, signal: 'bets-on-technology' }),
    confidence: 0.8,
    cue: found[1] ?? '',
  }));
  return { orientation: 'both', confidence: 0.8, evidence, readerVersion: 'plain-1' };
}
