import path from 'node:path';

/** Every command runs from the project's root. */
export function migrationsDirectory(): string {
  return path.join(process.cwd(), 'prisma', 'migrations');
}
