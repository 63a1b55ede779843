import { writeDebriefNote } from '@/lib/actions/debrief';
import { serveAction } from '@/lib/actions/handler';

/** 200 with the note's id and version; another id where the text was kept beside a newer one. */
export async function PUT(request: Request, { params }: { params: Promise<{ candidacyId: string }> }) {
  return serveAction(request, writeDebriefNote, await params);
}
