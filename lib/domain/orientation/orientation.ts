/** Which way a passage faces: outward and forward, or inward and now. Neither is better (A2, "Which Role Is Better?"). */
export const ORIENTATIONS = ['strategic', 'operational'] as const;
export type Orientation = (typeof ORIENTATIONS)[number];

/** How a whole note reads. `none` is a value: silence is evidence of nothing. */
export const NOTE_ORIENTATIONS = ['strategic', 'operational', 'both', 'none'] as const;
export type NoteOrientation = (typeof NOTE_ORIENTATIONS)[number];

/** Where a piece of evidence came from; only `confirmed` and `added` evidence counts. */
export const EVIDENCE_ORIGINS = ['suggested', 'confirmed', 'added', 'rejected'] as const;
export type EvidenceOrigin = (typeof EVIDENCE_ORIGINS)[number];
