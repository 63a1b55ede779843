import { register } from 'tsx/esm/api';

// A thread does not inherit the loader that lets the main one run TypeScript.
register();
await import('./print-worker.ts');
