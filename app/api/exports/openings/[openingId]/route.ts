import { answerWithExport } from '@/lib/actions/export-answer';
import { takeOpeningFile } from '@/lib/data/export-file';

type Context = { params: Promise<{ openingId: string }> };

/**
 * Candidates of one opening as a file, asked for as one candidacy is; `c=…` once for each that was chosen, none for all.
 * By POST the same fields stand in a JSON object, which holds more of them.
 */
export async function GET(request: Request, { params }: Context) {
  const openingId = (await params).openingId.replaceAll('\u0000', '-');
  return answerWithExport(request, (viewer, asked) => takeOpeningFile(viewer, openingId, asked));
}

export { GET as POST };
