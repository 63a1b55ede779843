/** A figure as a reader writes it: at most so many decimals, none that say nothing. */
export function figure(value: number, decimals = 4): string {
  return String(Number(value.toFixed(decimals)));
}

/** "+0.50" and "-0.50", for figures whose side says something. */
export function signed(value: number, decimals = 2): string {
  return `${value > 0 ? '+' : ''}${value.toFixed(decimals)}`;
}
