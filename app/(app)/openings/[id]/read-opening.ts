import { cache } from 'react';
import { requireViewer } from '@/lib/auth/viewer';
import { findOpening } from '@/lib/data/opening';

/** Read once a request, for the frame of the page and for the section inside it. */
export const readOpening = cache(async (id: string) => findOpening(await requireViewer(), id));
