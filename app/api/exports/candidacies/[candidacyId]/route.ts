import { answerWithExport } from '@/lib/actions/export-answer';
import { takeCandidacyFile } from '@/lib/data/export-file';

/** One candidacy as a file: `?format=…&anonymise=candidate&anonymise=panelists&byteOrderMark=1`. */
export async function GET(request: Request, { params }: { params: Promise<{ candidacyId: string }> }) {
  const candidacyId = (await params).candidacyId.replaceAll('\u0000', '-');
  return answerWithExport(request, (viewer, asked) => takeCandidacyFile(viewer, candidacyId, asked));
}
