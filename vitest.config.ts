import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  resolve: {
    alias: {
      '@': root,
      'server-only': fileURLToPath(new URL('./tests/support/server-only.ts', import.meta.url)),
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          environment: 'node',
          // A property over a thousand panels takes its time on a busy machine.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          exclude: ['tests/integration/{server,reading,actions}/**'],
          environment: 'node',
          globalSetup: ['tests/support/database-template.ts'],
          maxWorkers: 2,
          // Files of one worker share its modules, and with them the compiled engine; each has a database of its own.
          isolate: false,
          // Databases are made and migrated within tests; on a busy machine that takes its time.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        // These stand in for the session, which no other file may find stood in for.
        extends: true,
        test: {
          name: 'actions',
          include: ['tests/integration/actions/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['tests/support/database-template.ts'],
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        // Commands that read notes and know no database.
        extends: true,
        test: {
          name: 'reading',
          include: ['tests/integration/reading/**/*.test.ts'],
          environment: 'node',
          maxWorkers: 2,
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'server',
          include: ['tests/integration/server/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['tests/support/current-build.ts'],
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
