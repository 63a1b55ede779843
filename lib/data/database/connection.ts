import type { PGlite } from '@electric-sql/pglite';
import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaPGlite } from 'pglite-prisma-adapter';
import { PrismaClient } from '../../generated/prisma/client';

/** An open database: the same client over the embedded engine and over a server. */
export type Database = {
  readonly prisma: PrismaClient;
  readonly kind: 'embedded' | 'server';
  close(): Promise<void>;
};

/** Transactions wait for each other on the embedded engine, so they are given room. */
const TRANSACTIONS = { maxWait: 15_000, timeout: 20_000 };

export function connectEmbedded(engine: PGlite): Database {
  const prisma = new PrismaClient({ adapter: new PrismaPGlite(engine), transactionOptions: TRANSACTIONS });
  return {
    prisma,
    kind: 'embedded',
    async close() {
      await prisma.$disconnect();
      if (!engine.closed) await engine.close();
    },
  };
}

export function connectServer(url: string, pool: number): Database {
  const adapter = new PrismaPg({ connectionString: url, max: pool, connectionTimeoutMillis: 10_000 });
  const prisma = new PrismaClient({ adapter, transactionOptions: TRANSACTIONS });
  return { prisma, kind: 'server', close: () => prisma.$disconnect() };
}
