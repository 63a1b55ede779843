import { standInAddress } from './card-choices';
import type { PastFile } from './past-cards';

/** The addresses under which the people of a file may be known in an opening, each once. */
export function listAddresses({ people }: Pick<PastFile, 'people'>, openingId: string): readonly string[] {
  return [...new Set(people.map(({ email, key }) => email ?? standInAddress(key, openingId)))];
}
