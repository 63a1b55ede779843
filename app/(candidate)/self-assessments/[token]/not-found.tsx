import { EntryCard } from '@/components/entry/entry-card';
import { KeptAnswers } from '@/components/self-assessment/kept-answers';

/** One answer for every link that does not work, whatever the reason. */
export default function ClosedLink() {
  return (
    <div className="grid gap-4">
      <EntryCard
        title="This link does not work"
        description={
          <p>
            A link to a self-assessment works for fourteen days and can be taken back. If you were asked to
            fill one in, ask the person who sent you the link for a new one.
          </p>
        }
      />
      <KeptAnswers />
    </div>
  );
}
