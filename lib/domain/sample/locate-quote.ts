/**
 * Where a quote stands in a note, as UTF-16 offsets, end exclusive.
 * Throws when the quote is empty, missing or stands more than once: the sample would then mark the wrong words.
 */
export function locateQuote(note: string, quote: string): { readonly start: number; readonly end: number } {
  const start = quote === '' ? -1 : note.indexOf(quote);
  if (start === -1) throw new Error(`The note does not hold the quote "${quote}".`);
  if (note.indexOf(quote, start + 1) !== -1) throw new Error(`The note holds the quote "${quote}" twice.`);
  return { start, end: start + quote.length };
}
