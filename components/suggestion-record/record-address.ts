import type { RecordColumn, RecordSearch } from '@/lib/schemas/suggestion-record';

export const RECORD_PATH = '/suggestions';

/** The address of the page for this search; what is as it is anyway is left out. */
export function addressOf({ sort, order, ...filter }: RecordSearch): string {
  const given = Object.entries(filter).flatMap(([name, value]) => (value === null ? [] : [[name, value]]));
  if (sort !== 'suggested' || order !== 'desc') given.push(['sort', sort], ['order', order]);
  return given.length === 0 ? RECORD_PATH : `${RECORD_PATH}?${new URLSearchParams(given)}`;
}

/** Sorts by a column: names from A, numbers from the largest, and the other way round at the second press. */
export function sortedBy(search: RecordSearch, column: RecordColumn): RecordSearch {
  if (column === search.sort) return { ...search, order: search.order === 'asc' ? 'desc' : 'asc' };
  return { ...search, sort: column, order: column === 'signal' ? 'asc' : 'desc' };
}

export function isFiltered({ facet, orientation, signal, reader }: RecordSearch): boolean {
  return [facet, orientation, signal, reader].some((value) => value !== null);
}
