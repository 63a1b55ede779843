import { serveAction } from '@/lib/actions/handler';
import { sortTranscript } from '@/lib/actions/sorting';

/** 200 with the passages and where each may belong; 422 for a text that is too long; 404 for a card not theirs. */
export async function POST(request: Request) {
  return serveAction(request, sortTranscript, {});
}
