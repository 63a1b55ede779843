import type { Reader } from './open-reader';

/** Bundles are separate module graphs, so the value lives on the global object (see `data/database/current.ts`). */
const registry = globalThis as typeof globalThis & { bearingReader?: Reader };

export function setReader(reader: Reader): void {
  registry.bearingReader = reader;
}

export function currentReader(): Reader {
  if (!registry.bearingReader) throw new Error('The server was not started through its own command.');
  return registry.bearingReader;
}
