import { EntryCard } from '@/components/entry/entry-card';

/** One answer for every link and card that does not open, whatever the reason. */
export default function ClosedCard() {
  return (
    <EntryCard
      title="This does not open"
      description={
        <p>
          The link has ended, was replaced, or was opened in another browser. If you were asked to score an
          interview, ask whoever sent you the link for a new one.
        </p>
      }
    />
  );
}
