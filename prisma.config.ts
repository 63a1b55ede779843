import { defineConfig } from 'prisma/config';

/** Only for `prisma generate` and `validate`; migrations go through `lib/data/database/migrations.ts`. */
export default defineConfig({ schema: 'prisma/schema.prisma' });
