import type { PrintOrder } from './print-order';

/** Makes PDFs somewhere else than where requests are answered. */
export type Printer = {
  print(order: PrintOrder): Promise<Uint8Array>;
  close(): Promise<void>;
};

/** Bundles are separate module graphs, so the value lives on the global object (see `data/database/current.ts`). */
const registry = globalThis as typeof globalThis & { bearingPrinter?: Printer };

export function setPrinter(printer: Printer): void {
  registry.bearingPrinter = printer;
}

export function currentPrinter(): Printer {
  if (!registry.bearingPrinter) throw new Error('The server was not started through its own command.');
  return registry.bearingPrinter;
}
