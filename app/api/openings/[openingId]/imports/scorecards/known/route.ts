import { serveAction } from '@/lib/actions/handler';
import { checkScorecards } from '@/lib/actions/scorecard-import';

type Context = { params: Promise<{ openingId: string }> };

/** 200 with what of a file is known in this opening, and the rubric its marks have to share. */
export async function POST(request: Request, { params }: Context) {
  return serveAction(request, checkScorecards, await params, { longestBody: 2_000_000 });
}
