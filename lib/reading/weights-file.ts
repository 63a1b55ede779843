import type { LearnedReader } from '../domain/orientation/learned-reader';
import { NETWORK_SHAPES, type Network, type NetworkLayer } from '../domain/orientation/network';

type Head = Omit<LearnedReader, 'networks'> & { readonly networks: number };

const LAYERS = Object.keys(NETWORK_SHAPES) as NetworkLayer[];
const LINE = 10;

/**
 * A learned reader as a file: one line of JSON, then the figures of each network's layers in order, each figure the
 * upper half of its 32 bits (bfloat16), rounded to the nearest.
 */
export function toWeightsFile({ networks, ...rest }: LearnedReader): Uint8Array {
  const head = new TextEncoder().encode(
    `${JSON.stringify({ ...rest, networks: networks.length } satisfies Head)}\n`,
  );
  const figures = networks.flatMap((network) => LAYERS.map((layer) => network[layer]));
  const file = new Uint8Array(head.length + 2 * figures.reduce((sum, layer) => sum + layer.length, 0));
  file.set(head);
  const view = new DataView(file.buffer);
  let at = head.length;
  for (const layer of figures) {
    const bits = new Uint32Array(layer.buffer, layer.byteOffset, layer.length);
    for (const pattern of bits) {
      view.setUint16(at, ((pattern + 0x7fff + ((pattern >>> 16) & 1)) >>> 16) & 0xffff, true);
      at += 2;
    }
  }
  return file;
}

/** The reader such a file holds. Throws where its length does not fit what its first line says. */
export function parseWeightsFile(file: Uint8Array): LearnedReader {
  const line = file.indexOf(LINE);
  const head = JSON.parse(new TextDecoder().decode(file.subarray(0, line))) as Head;
  const view = new DataView(file.buffer, file.byteOffset, file.length);
  let at = line + 1;
  const networks = Array.from({ length: head.networks }, () => {
    const layers = LAYERS.map((layer) => {
      const [rows, columns] = NETWORK_SHAPES[layer];
      const length = rows * (columns === 0 ? head.signals.length : columns);
      const figures = new Float32Array(length);
      const bits = new Uint32Array(figures.buffer);
      for (let i = 0; i < length; i += 1) {
        bits[i] = view.getUint16(at, true) << 16;
        at += 2;
      }
      return [layer, figures] as const;
    });
    return Object.fromEntries(layers) as Network;
  });
  if (at !== file.length) throw new Error('The weights of the reader do not fit their description.');
  return { ...head, networks };
}
