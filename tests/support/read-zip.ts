import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';

/** The files of a ZIP by their path, in the order of its directory; throws where a checksum is wrong. */
export async function readZip(bytes: Uint8Array): Promise<ReadonlyMap<string, Uint8Array>> {
  const reader = new ZipReader(new Uint8ArrayReader(bytes), { useWebWorkers: false, checkSignature: true });
  const files = new Map<string, Uint8Array>();
  for (const entry of await reader.getEntries()) {
    if (entry.directory) throw new Error(`${entry.filename} is a folder.`);
    files.set(entry.filename, await entry.getData(new Uint8ArrayWriter()));
  }
  await reader.close();
  return files;
}

/**
 * What the directory at the end of a ZIP says, read by hand from the published format and not by the library that wrote
 * it: names, and whether each place it names holds a file of that name.
 */
export function readDirectory(
  bytes: Uint8Array,
): readonly { readonly name: string; readonly found: boolean }[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.byteLength - 22;
  if (end < 0 || view.getUint32(end, true) !== 0x06054b50) throw new Error('This ZIP has no directory.');
  const text = (from: number, length: number) =>
    new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(from, from + length));
  const entries: { name: string; found: boolean }[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(at, true) !== 0x02014b50) throw new Error('The directory of this ZIP is broken.');
    const lengths = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const [nameLength = 0] = lengths;
    const name = text(at + 46, nameLength);
    const place = view.getUint32(at + 42, true);
    const there = view.getUint32(place, true) === 0x04034b50;
    entries.push({ name, found: there && text(place + 30, view.getUint16(place + 26, true)) === name });
    at += 46 + lengths.reduce((sum, length) => sum + length, 0);
  }
  return entries;
}
