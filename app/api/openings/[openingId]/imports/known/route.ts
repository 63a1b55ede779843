import { checkAddresses } from '@/lib/actions/candidate-import';
import { serveAction } from '@/lib/actions/handler';

type Context = { params: Promise<{ openingId: string }> };

/** 200 with the people whom the importer may know under these addresses. */
export async function POST(request: Request, { params }: Context) {
  return serveAction(request, checkAddresses, await params, { longestBody: 2_000_000 });
}
