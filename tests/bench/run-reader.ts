import { benchReader } from './reader';

/** `npm run bench:reader`: what reading takes on this machine, judged by nobody. */
for (const line of await benchReader()) console.log(line);
