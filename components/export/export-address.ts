import type { Anonymity } from '@/lib/export/anonymise';

/** What a menu of exports is about. */
export type ExportTarget =
  | { readonly kind: 'candidacy'; readonly candidacyId: string }
  | {
      readonly kind: 'opening';
      readonly openingId: string;
      readonly openingTitle: string;
      /** Those that were chosen; empty for all of them. */
      readonly candidacyIds: readonly string[];
    };

export type ExportChoice = {
  readonly format: string;
  readonly anonymity: Anonymity;
  readonly options: readonly string[];
};

/** A request for a file. */
export type ExportRequest = {
  readonly href: string;
  /** What is sent with it; null where the address says everything. */
  readonly body: object | null;
};

/** How the file of this choice is asked for: of an opening in a body, which holds as many candidates as were chosen. */
export function toExportRequest(
  target: ExportTarget,
  { format, anonymity, options }: ExportChoice,
): ExportRequest {
  const anonymise = toAnonymise(anonymity);
  if (target.kind === 'opening') {
    return {
      href: `/api/exports/openings/${target.openingId}`,
      body: { format, anonymise, ...toFields(options), c: target.candidacyIds },
    };
  }
  const query = new URLSearchParams({ format, ...toFields(options) });
  for (const who of anonymise) query.append('anonymise', who);
  return { href: `/api/exports/candidacies/${target.candidacyId}?${query}`, body: null };
}

/** Several files in one of an opening's candidates. */
export type ArchiveOrder = {
  readonly target: Extract<ExportTarget, { kind: 'opening' }>;
  /** What it takes, in words: "3 chosen candidates". */
  readonly what: string;
  readonly formats: readonly string[];
  readonly anonymity: Anonymity;
  readonly options: readonly string[];
};

export function toArchiveRequest({ target, formats, anonymity, options }: ArchiveOrder): ExportRequest {
  return {
    href: `/api/exports/openings/${target.openingId}/archive`,
    body: {
      file: formats,
      anonymise: toAnonymise(anonymity),
      ...toFields(options),
      c: target.candidacyIds,
    },
  };
}

function toAnonymise({ candidate, panelists }: Anonymity): readonly string[] {
  return [...(candidate ? ['candidate'] : []), ...(panelists ? ['panelists'] : [])];
}

function toFields(options: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(options.map((option) => [option, '1']));
}
