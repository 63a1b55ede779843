import { STANDARD_KIT } from '../domain/kit/standard-kit';
import { STANDARD_RUBRIC } from '../domain/rubric/standard-rubric';
import type { Prisma } from '../generated/prisma/client';
import { prisma } from './database/current';
import { addEdition } from './kit-edit';

/** Puts the standard rubric and kit of this release beside the earlier ones, which stay as they are. */
export async function ensureReferenceData(): Promise<void> {
  await prisma().$transaction(async (tx) => {
    const content = JSON.parse(JSON.stringify(STANDARD_RUBRIC)) as Prisma.InputJsonObject;
    if (!(await tx.rubricVersion.findUnique({ where: { version: STANDARD_RUBRIC.version } }))) {
      await tx.rubricVersion.create({ data: { version: STANDARD_RUBRIC.version, content } });
    }
    const kit = await tx.kit.upsert({
      where: { name: STANDARD_KIT.name },
      create: { name: STANDARD_KIT.name, description: STANDARD_KIT.description },
      update: {},
    });
    const { version, questions } = STANDARD_KIT;
    if (await tx.kitVersion.findUnique({ where: { kitId_version: { kitId: kit.id, version } } })) return;
    await addEdition(tx, { kitId: kit.id, version, createdById: null, questions });
  });
}
