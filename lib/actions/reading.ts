'use server';

import { countAttempt } from '../data/throttle';
import { currentReader } from '../reading/current-reader';
import { NoteToRead } from '../schemas/reading';
import { defineCardAction } from './action';

/**
 * Served at `POST /api/readings`. Reads a note and forgets it: nothing is stored but how often the person asked, so
 * whoever is signed in may, and whoever writes a card by a link.
 */
export const readNote = defineCardAction({
  cardOf: () => null,
  name: 'reading.ask',
  input: NoteToRead,
  load: async () => true,
  allow: () => ({ allowed: true }),
  run: async (scope, _subject, input) => {
    const wait = await countAttempt('readings', scope.personId);
    if (wait !== null) return { ok: false, code: 'read_too_often' };
    return { ok: true, value: await currentReader().read(input) };
  },
});
