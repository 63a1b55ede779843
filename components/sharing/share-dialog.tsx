'use client';

import { Link2 } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import type { SharedLinkLine } from '@/lib/data/shared-link-list';
import { ShareForm } from './share-form';
import { SharedLinks } from './shared-links';

type ShareDialogProps = {
  openingId: string;
  /** In the order the link shows them. */
  candidacyIds: readonly string[];
  /** What is shared, in words: "Noor Haddad", "3 candidates side by side". */
  what: string;
  /** Links made before to what this one would show. */
  links: readonly SharedLinkLine[];
};

/** Makes a link for somebody outside, and ends those that were made. */
export function ShareDialog({ openingId, candidacyIds, what, links }: ShareDialogProps) {
  return (
    <Dialog
      trigger={
        <Button icon={<Link2 aria-hidden />} data-screen-only>
          Share
        </Button>
      }
      title={`Share: ${what}`}
      description="A link that reads and does nothing else, for people without an account. It shows what you may read here at the moment it is opened, and closes with your right to."
      size="lg"
    >
      <div className="grid gap-6">
        <ShareForm openingId={openingId} candidacyIds={candidacyIds} />
        {links.length > 0 ? (
          <section aria-labelledby="made-links" className="border-line border-t pt-4">
            <h3 id="made-links" className="mb-1 font-semibold text-base text-ink">
              Links made so far
            </h3>
            <SharedLinks links={links} />
          </section>
        ) : null}
      </div>
    </Dialog>
  );
}
