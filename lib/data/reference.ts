import { STANDARD_KIT } from '../domain/kit/standard-kit';
import { STANDARD_RUBRIC } from '../domain/rubric/standard-rubric';
import type { Prisma } from '../generated/prisma/client';
import { prisma } from './database/current';

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
    const edition = { kitId: kit.id, version: STANDARD_KIT.version };
    if (await tx.kitVersion.findUnique({ where: { kitId_version: edition } })) return;
    const { id } = await tx.kitVersion.create({ data: edition });
    await tx.question.createMany({
      data: STANDARD_KIT.questions.map((question, index) => ({
        kitVersionId: id,
        position: index + 1,
        key: question.key,
        text: question.text,
        why: question.why,
        listenStrategic: question.listenStrategic,
        listenOperational: question.listenOperational,
        followUps: [...question.followUps],
        competencies: [...question.competencies],
        signature: question.signature,
        sources: question.sources.map((source) => ({ ...source })),
      })),
    });
  });
}
