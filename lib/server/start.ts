import { isSetUp } from '../data/account';
import { parseEnvironment } from '../env';
import { boot } from './boot';

/** `npm start`, and with `--dev` `npm run dev`. */
const development = process.argv.includes('--dev');
// The framework reads both when it is loaded, which `serve` does last.
Object.assign(process.env, {
  NODE_ENV: development ? 'development' : 'production',
  NEXT_TELEMETRY_DISABLED: '1',
});

/** Ends the process with the one sentence a person needs. */
function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

const parsed = parseEnvironment(process.env);
if (!parsed.ok) fail(parsed.problems.join(' '));

const bearing = await boot(parsed.environment, { development, say: console.log, schedule: true }).catch(
  (error: Error) => fail(error.message),
);
if (!bearing.ok) fail(bearing.sentence);

if (bearing.setupCode && !(await isSetUp())) {
  console.log(`Setup code for the first visit: ${bearing.setupCode}`);
}
console.log(`Bearing is ready at ${bearing.url}`);

let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (stopping) return;
    stopping = true;
    void bearing.close().then(() => process.exit(0));
  });
}
