import { findViewer } from '@/lib/auth/viewer';
import { takeInputsFile } from '@/lib/data/inputs-file';

type InputsRoute = { params: Promise<{ id: string }> };

/** What a recommendation was computed from, as a file: the one that stands, or the one `?recommendation=` names. */
export async function GET(request: Request, { params }: InputsRoute): Promise<Response> {
  const viewer = await findViewer();
  const recommendationId = new URL(request.url).searchParams.get('recommendation');
  const asked = { candidacyId: (await params).id, recommendationId, now: new Date() };
  const file = viewer && (await takeInputsFile(viewer, asked));
  // Signed out, sealed, unknown and not yours look alike: the answer tells nothing of what there is.
  if (!file) return new Response('There is no such file.\n', { status: 404, headers: PLAIN });
  return new Response(file.content, {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="${file.name}"`,
      'cache-control': 'private, no-store',
    },
  });
}

const PLAIN = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'private, no-store' };
