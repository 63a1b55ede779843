import { answerWithExport } from '@/lib/actions/export-answer';
import { takeOpeningFile } from '@/lib/data/export-file';

/** Candidates of one opening as a file, asked for as one candidacy is; `c=…` once for each that was chosen, none for all. */
export async function GET(request: Request, { params }: { params: Promise<{ openingId: string }> }) {
  const openingId = (await params).openingId.replaceAll('\u0000', '-');
  return answerWithExport(request, (viewer, asked) => takeOpeningFile(viewer, openingId, asked));
}
