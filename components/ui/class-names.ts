/** Joins class names and skips the falsy. Does not resolve conflicts: pass variants, not overrides. */
export function cn(...parts: readonly (string | false | null | undefined)[]): string {
  return parts.filter(Boolean).join(' ');
}
