/** A passage in quotation marks; one that holds some of its own gets none around it. */
export function inQuotes(quote: string): string {
  return /["“”]/.test(quote) ? quote : `“${quote}”`;
}
