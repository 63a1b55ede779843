/** What the process learned when it started and every request needs. */
export type Runtime = {
  /** Signs sessions. */
  readonly secret: string;
  /** Address people use, without a trailing slash. */
  readonly url: string;
  /** The console's one-time code the first run asks for; null when only this machine can connect. */
  readonly setupCode: string | null;
  /** Where mail comes from and who carries it; null where nothing is ever sent. */
  readonly mail: { readonly from: string; readonly host: string; readonly schedule: MailSchedule } | null;
};

/** What looks every minute for mail to send: the jobs in a shared database, this process alone, or nothing. */
export type MailSchedule = 'shared' | 'in_process' | 'off';

/** Bundles are separate module graphs, so the value lives on the global object (see `data/database/current.ts`). */
const registry = globalThis as typeof globalThis & { bearingRuntime?: Runtime };

export function setRuntime(runtime: Runtime): void {
  registry.bearingRuntime = runtime;
}

export function readRuntime(): Runtime {
  if (!registry.bearingRuntime) throw new Error('The server was not started through its own command.');
  return registry.bearingRuntime;
}
