import { readdir } from 'node:fs/promises';

/** Names in the order in which they apply. */
export async function listMigrationNames(directory: string): Promise<readonly string[]> {
  const entries = await readdir(directory, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}
