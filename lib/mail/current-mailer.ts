import type { Letter } from './letter';

export type Handover =
  | { readonly ok: true }
  | { readonly ok: false; readonly final: boolean; readonly error: string };

/** Hands letters to the mail server of the settings. */
export type Mailer = {
  readonly from: string;
  /** `id` makes the Message-ID, so that a letter handed over twice can be told to be the same. */
  send(letter: Letter, to: string, id: string): Promise<Handover>;
  close(): void;
};

/** Bundles are separate module graphs, so the value lies on the global object. */
const registry = globalThis as typeof globalThis & { bearingMailer?: Mailer | null };

export function setMailer(mailer: Mailer | null): void {
  registry.bearingMailer = mailer;
}

/** Null where no mail server is configured: then nothing is planned or sent. */
export function currentMailer(): Mailer | null {
  return registry.bearingMailer ?? null;
}
