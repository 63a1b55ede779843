import type { KitQuestion } from '../domain/kit/kit';
import type { Source } from '../domain/orientation/signal';
import { prisma } from './database/current';
import type { Scope } from './scope';

export type KitPage = {
  readonly name: string;
  readonly description: string;
  readonly version: number;
  readonly questions: readonly (KitQuestion & { readonly id: string })[];
};

/** The newest version of the kit of that name. Kits hold nothing about anybody, so every signed-in person reads them. */
export async function findKitPage(_scope: Scope, name: string): Promise<KitPage | null> {
  const kit = await prisma().kit.findUnique({
    where: { name },
    include: {
      versions: {
        orderBy: { version: 'desc' },
        take: 1,
        include: { questions: { orderBy: { position: 'asc' } } },
      },
    },
  });
  const edition = kit?.versions[0];
  if (!kit || !edition) return null;
  return {
    name: kit.name,
    description: kit.description,
    version: edition.version,
    questions: edition.questions.map((question) => ({
      ...question,
      sources: question.sources as unknown as readonly Source[],
    })),
  };
}
