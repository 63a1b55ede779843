import { serveAction } from '@/lib/actions/handler';
import { keepUnsorted } from '@/lib/actions/sorting';

/** 200 with all passages that now stand under no question; 409 when there is no room for more. */
export async function POST(request: Request, { params }: { params: Promise<{ id: string }> }) {
  return serveAction(request, keepUnsorted, await params);
}
