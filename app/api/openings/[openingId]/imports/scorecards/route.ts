import { serveAction } from '@/lib/actions/handler';
import { importCardFile } from '@/lib/actions/scorecard-import';

type Context = { params: Promise<{ openingId: string }> };

/** A packed file at its largest, and what was chosen for it; below what the server hands on of a request. */
const LONGEST_BODY = 9_900_000;

/** 200 with what came of it; 422 where something is wrong and all was to be taken; 409 for a closed opening. */
export async function POST(request: Request, { params }: Context) {
  return serveAction(request, importCardFile, await params, { longestBody: LONGEST_BODY });
}
