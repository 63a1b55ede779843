import { prisma, setDatabase } from '@/lib/data/database/current';

/** What a deed asks of the database, in order: "Person.findUnique". */
export async function questionsOf(deed: () => Promise<unknown>): Promise<readonly string[]> {
  const asked: string[] = [];
  const plain = prisma();
  const counting = plain.$extends({
    query: {
      $allModels: {
        $allOperations({ model, operation, args, query }) {
          asked.push(`${model}.${operation}`);
          return query(args);
        },
      },
    },
  });
  const rest = { kind: 'embedded', close: async () => {} } as const;
  setDatabase({ prisma: counting as unknown as typeof plain, ...rest });
  await deed().finally(() => setDatabase({ prisma: plain, ...rest }));
  return asked;
}
