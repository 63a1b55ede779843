import { followDebrief } from '@/lib/actions/debrief';
import { serveAction } from '@/lib/actions/handler';

/** 200 with the notes as they stand and a stamp of everything else; 404 once the reader may not see it. */
export async function POST(request: Request, { params }: { params: Promise<{ candidacyId: string }> }) {
  return serveAction(request, followDebrief, await params);
}
