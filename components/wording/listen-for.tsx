import { ORIENTATIONS, type Orientation } from '@/lib/domain/orientation/orientation';
import { OrientationName } from './orientation-name';

type ListenForProps = Readonly<Record<Orientation, string>>;

/** What an answer of each orientation tends to hold, side by side and of equal weight. */
export function ListenFor(words: ListenForProps) {
  return (
    <dl className="grid gap-3 sm:grid-cols-2">
      {ORIENTATIONS.map((orientation) => (
        <div key={orientation} className="rounded-md border border-line p-3">
          <dt className="mb-1">
            <OrientationName orientation={orientation} size="normal" />
          </dt>
          <dd className="text-ink-muted text-sm">{words[orientation]}</dd>
        </div>
      ))}
    </dl>
  );
}
