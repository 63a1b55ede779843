import { serveAction } from '@/lib/actions/handler';
import { submitScorecard } from '@/lib/actions/scorecard';

/** 200 once submitted, 409 with what is missing or with what another window stored. */
export async function POST(request: Request, { params }: { params: Promise<{ id: string }> }) {
  return serveAction(request, submitScorecard, await params, {
    isConflict: (answer) => !answer.submitted,
  });
}
