import type { Anonymity } from '@/lib/export/anonymise';

/** What a menu of exports is about. */
export type ExportTarget =
  | { readonly kind: 'candidacy'; readonly candidacyId: string }
  | {
      readonly kind: 'opening';
      readonly openingId: string;
      /** Those that were chosen; empty for all of them. */
      readonly candidacyIds: readonly string[];
    };

export type ExportChoice = {
  readonly format: string;
  readonly anonymity: Anonymity;
  readonly options: readonly string[];
};

/** Where the file of this choice is fetched from. */
export function exportHref(target: ExportTarget, { format, anonymity, options }: ExportChoice): string {
  const query = new URLSearchParams({ format });
  if (anonymity.candidate) query.append('anonymise', 'candidate');
  if (anonymity.panelists) query.append('anonymise', 'panelists');
  for (const option of options) query.append(option, '1');
  if (target.kind === 'candidacy') return `/api/exports/candidacies/${target.candidacyId}?${query}`;
  for (const id of target.candidacyIds) query.append('c', id);
  return `/api/exports/openings/${target.openingId}?${query}`;
}
