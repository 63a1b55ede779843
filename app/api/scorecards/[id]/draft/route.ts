import { serveAction } from '@/lib/actions/handler';
import { saveScorecard } from '@/lib/actions/scorecard';

/** 200 with what was kept, 409 with what is stored where another window saved first. */
export async function PUT(request: Request, { params }: { params: Promise<{ id: string }> }) {
  return serveAction(request, saveScorecard, await params, {
    isConflict: (answer) => !answer.saved,
  });
}
