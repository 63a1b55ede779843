import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { MESSAGE_CODES, sentenceForStored } from '@/lib/messages';

const root = process.cwd();
const sources = ['app', 'components', 'lib']
  .flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
      path.join(folder, file),
    ),
  )
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('lib/generated') && file !== 'lib/messages.ts')
  .map((file) => readFileSync(path.join(root, file), 'utf8'));

describe('the sentences', () => {
  it.each([...MESSAGE_CODES])('are only of codes something answers with: %s', (code) => {
    expect(sources.some((source) => source.includes(`'${code}'`))).toBe(true);
  });

  it.each([...MESSAGE_CODES])('are whole, and do not shout: %s', (code) => {
    expect(sentenceForStored(code)).toMatch(/^[A-Z][^!]*\.$/);
  });

  it.each(['a_code_of_another_release', 'toString', ''])('stay true of a code nobody knows: "%s"', (code) => {
    expect(sentenceForStored(code)).toBe('This could not be done. Nothing was changed.');
  });
});
