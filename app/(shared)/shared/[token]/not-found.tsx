import { SharedNotice } from '@/components/sharing/shared-notice';
import { sentenceFor } from '@/lib/messages';

/** One answer for every link that does not work, whatever the reason. */
export default function ClosedSharedLink() {
  return (
    <SharedNotice title="Nothing to read here" description={<p>{sentenceFor('shared_link_closed')}</p>} />
  );
}
