import { z } from 'zod';
import { toRecord } from '../domain/to-record';
import {
  AGREEMENT_AREAS,
  AGREEMENT_CLAUSES,
  type WorkingAgreement,
} from '../domain/working-agreement/agreement';
import { id, name, optionalProse } from './text';

const text = optionalProse(4000);

const Content = z.object({
  cto: name,
  vp: name,
  areas: z.object(toRecord(AGREEMENT_AREAS, () => z.object({ cto: text, vp: text }))),
  clauses: z.object(toRecord(AGREEMENT_CLAUSES, () => text)),
});

/** `baseVersion` is the version it was written over; 0 for the first. */
export const AgreementSave = z.object({
  candidacyId: id,
  baseVersion: z.int().min(0),
  content: Content,
});
export type AgreementSave = z.output<typeof AgreementSave>;

/** One that was stored; a content that does not parse is a fault of ours and throws. */
export function parseAgreement(stored: unknown): WorkingAgreement {
  return Content.parse(stored);
}

/** The version an address asks for; anything else asks for the latest. */
export const AgreementSearch = z.object({ version: z.coerce.number().int().min(1).nullable().catch(null) });
