/** The card a request is about, before it is parsed; '' where it names none, which is nobody's. */
export function cardNamed(raw: unknown): string {
  if (typeof raw !== 'object' || raw === null) return '';
  const named = raw as { readonly id?: unknown; readonly scorecardId?: unknown };
  const id = named.id ?? named.scorecardId;
  return typeof id === 'string' ? id : '';
}
