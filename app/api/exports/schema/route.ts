import { toRecordFileSchema } from '@/lib/schemas/record-file';

/** The published shape of the complete JSON file; it holds nothing of anybody, so nobody is asked who they are. */
export function GET(): Response {
  return new Response(`${JSON.stringify(toRecordFileSchema(), null, 2)}\n`, {
    headers: { 'content-type': 'application/schema+json; charset=utf-8' },
  });
}
