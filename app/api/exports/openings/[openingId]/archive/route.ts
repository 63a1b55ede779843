import { answerWithArchive } from '@/lib/actions/archive-answer';

/** Files of an opening's candidates in one ZIP: `{ "file": ["markdown", "xlsx"], "anonymise": [], "c": [] }`. */
export async function POST(request: Request, { params }: { params: Promise<{ openingId: string }> }) {
  const openingId = (await params).openingId.replaceAll('\u0000', '-');
  return answerWithArchive(request, openingId);
}
