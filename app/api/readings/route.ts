import { serveAction } from '@/lib/actions/handler';
import { readNote } from '@/lib/actions/reading';

/** 200 with what the note shows; 429 to somebody who asks faster than anybody writes. */
export async function POST(request: Request) {
  return serveAction(request, readNote, {});
}
