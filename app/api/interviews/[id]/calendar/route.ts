import { findViewer } from '@/lib/auth/viewer';
import { findCalendarEntry } from '@/lib/data/interview-preparation';
import { toInterviewCalendar } from '@/lib/export/interview-calendar';
import { readRuntime } from '@/lib/runtime';

/** The interview as a calendar file, for its panel and those who plan it; 404 for everybody else, as for an unknown one. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  const [viewer, { id }] = await Promise.all([findViewer(), params]);
  if (!viewer) return Response.json({ ok: false, code: 'signed_out' }, { status: 401 });
  const entry = await findCalendarEntry(viewer, id.replaceAll('\u0000', '-'));
  if (!entry) return Response.json({ ok: false, code: 'not_found' }, { status: 404 });
  const preparation = `${readRuntime().url}/interviews/${entry.interviewId}`;
  return new Response(toInterviewCalendar(entry, { preparation, now: new Date() }), {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': `attachment; filename="interview-${entry.startsAt.toISOString().slice(0, 10)}.ics"`,
      'cache-control': 'no-store',
    },
  });
}
