import { buildWhenNeeded } from '@/lib/server/build';

/** Before tests that start the real server: one current build for all of them. */
export default async function prepare(): Promise<void> {
  const { NODE_ENV } = process.env;
  // The framework reads both: the test runner's own mode would build something else than what is served.
  Object.assign(process.env, { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' });
  await buildWhenNeeded(process.cwd(), console.log);
  Object.assign(process.env, { NODE_ENV });
}
