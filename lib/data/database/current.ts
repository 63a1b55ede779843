import type { PrismaClient } from '../../generated/prisma/client';
import type { Database } from './connection';

/**
 * The process opens its database once, before it serves. The server's bundles are separate module graphs,
 * so the handle lives on the global object, where all of them find the same one.
 */
const registry = globalThis as typeof globalThis & { bearingDatabase?: Database };

export function setDatabase(database: Database): void {
  registry.bearingDatabase = database;
}

/** The client of the open database. Throws when the process was started without one. */
export function prisma(): PrismaClient {
  if (!registry.bearingDatabase) throw new Error('No database is open in this process.');
  return registry.bearingDatabase.prisma;
}

/** The client inside a transaction, or the client itself. */
export type Connection = Pick<PrismaClient, keyof Parameters<Parameters<PrismaClient['$transaction']>[0]>[0]>;
