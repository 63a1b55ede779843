import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { toRecordFileSchema } from '@/lib/schemas/record-file';

const PUBLISHED = path.join(process.cwd(), 'docs', 'schemas', 'bearing-export-1.schema.json');

describe('the published schema of the complete file', () => {
  it('is the one the program reads by', () => {
    // By content: the one in docs is laid out by the formatter.
    expect(JSON.parse(readFileSync(PUBLISHED, 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(toRecordFileSchema())),
    );
  });
});
