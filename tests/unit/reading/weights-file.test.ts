import { describe, expect, test } from 'vitest';
import { SIGNAL_CATALOGUE } from '@/lib/domain/orientation/catalogue';
import { readLearned } from '@/lib/reading/learned';
import { parseWeightsFile, toWeightsFile } from '@/lib/reading/weights-file';

describe('the weights', () => {
  const learned = readLearned();

  test('come back from their file as they went in', () => {
    const file = toWeightsFile(learned);
    expect(Buffer.compare(toWeightsFile(parseWeightsFile(file)), file)).toBe(0);
    const { networks, ...rest } = parseWeightsFile(file);
    expect({ ...rest, networks: networks.length }).toEqual({ ...learned, networks: learned.networks.length });
  });

  test('are refused where the file is cut short', () => {
    const file = toWeightsFile(learned);
    expect(() => parseWeightsFile(file.subarray(0, file.length - 2))).toThrow();
  });

  test('know every signal of the catalogue', () => {
    expect([...learned.signals].sort()).toEqual(SIGNAL_CATALOGUE.signals.map(({ id }) => id).sort());
  });
});
