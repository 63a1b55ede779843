import { Card, CardHeader } from '@/components/ui/card';
import { LocalTime } from '@/components/ui/local-time';
import type { OpenDebrief } from '@/lib/data/debrief';
import { type CompetencyTitles, count } from '@/lib/panel-messages';

type EarlierDebriefsProps = Pick<OpenDebrief, 'earlier'> & { titles: CompetencyTitles };

/** Notes of the debriefs held before further cards came in. */
export function EarlierDebriefs({ earlier, titles }: EarlierDebriefsProps) {
  if (earlier.length === 0) return null;
  return (
    <Card aria-labelledby="earlier">
      <CardHeader id="earlier" title="Earlier debriefs" />
      {earlier.map(({ number, openedAt, notes }) => (
        <details key={number}>
          <summary className="w-fit rounded-sm font-medium text-accent-ink text-sm">
            {`Debrief ${number}, `}
            <LocalTime iso={openedAt} />
            {`, ${count(notes.length, 'note')}`}
          </summary>
          <ul className="mt-3 mb-4 grid gap-3">
            {notes.map((note) => (
              <li key={note.id} className="min-w-0">
                <p className="text-ink-muted text-sm">
                  {`${note.author.name} on ${note.topic === 'overall' ? 'the whole' : titles[note.topic]}`}
                </p>
                <p dir="auto" className="max-w-prose whitespace-pre-wrap break-words text-base text-ink">
                  {note.text}
                </p>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </Card>
  );
}
