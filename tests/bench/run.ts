import { cpus } from 'node:os';
import { benchArchiving } from './archiving';
import { benchImporting } from './importing';
import { benchImportingCards } from './importing-cards';
import { benchOpening } from './opening';
import { benchRecommending } from './recommending';
import { benchStarting } from './starting';
import { benchTyping } from './typing';

/** `npm run bench`: prints what was measured on this machine, and judges nothing. */
Object.assign(process.env, { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' });
console.log(
  `Node ${process.version} on ${cpus().length} cores of ${cpus()[0]?.model.trim() ?? 'unknown make'}`,
);
for (const bench of [
  benchRecommending,
  benchOpening,
  benchArchiving,
  benchImporting,
  benchImportingCards,
  benchStarting,
  benchTyping,
]) {
  for (const line of await bench()) console.log(line);
}
