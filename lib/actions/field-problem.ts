/** The answer for one field that only the data could judge; '' is the whole form. */
export function problemAt(field: string, sentence: string) {
  return { ok: false, code: 'invalid', fields: { [field]: sentence } } as const;
}
