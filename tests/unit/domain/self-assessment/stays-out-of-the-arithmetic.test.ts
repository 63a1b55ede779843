import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const DOMAIN = path.join(process.cwd(), 'lib/domain');

it('no rule outside it can read a self-assessment, so that none can enter the arithmetic', () => {
  const files = readdirSync(DOMAIN, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.startsWith('self-assessment/'),
  );
  expect(files.length).toBeGreaterThan(50);
  const readers = files.filter((file) =>
    /from '[^']*self-assessment\//.test(readFileSync(path.join(DOMAIN, file), 'utf8')),
  );
  expect(readers).toEqual([]);
});

it('what reads a panel’s cards does not read what a candidate sent', () => {
  const data = path.join(process.cwd(), 'lib/data');
  for (const file of ['panel.ts', 'candidacy-panel.ts', 'stored-recommendation.ts', 'comparison.ts']) {
    expect(readFileSync(path.join(data, file), 'utf8'), file).not.toMatch(/selfAssessment|self-assessment/);
  }
});
