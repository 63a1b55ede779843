import { importFromFile } from '@/lib/actions/candidate-import';
import { serveAction } from '@/lib/actions/handler';

type Context = { params: Promise<{ openingId: string }> };

/** Five thousand rows with every field at its longest. */
const LONGEST_BODY = 8_000_000;

/** 200 with what came of it; 422 where a row is refused and all were to be taken; 409 for a closed opening. */
export async function POST(request: Request, { params }: Context) {
  return serveAction(request, importFromFile, await params, { longestBody: LONGEST_BODY });
}
