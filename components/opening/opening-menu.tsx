'use client';

import { Archive, Ellipsis, FileDown, Link2, Pencil, RotateCcw } from 'lucide-react';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { sentenceOfFailure } from '@/components/form/failure-sentence';
import { AlertDialog } from '@/components/ui/alert-dialog';
import { Button } from '@/components/ui/button';
import { DropdownItem, DropdownMenu } from '@/components/ui/dropdown-menu';
import { useToast } from '@/components/ui/toast';
import { changeOpeningStatus } from '@/lib/actions/opening';
import { type EditableOpening, EditOpeningDialog } from './edit-opening-dialog';

export type MenuOpening = EditableOpening & { readonly status: 'open' | 'closed' };

/** What those who run an opening can do with the whole of it. */
export function OpeningMenu({ opening }: { opening: MenuOpening }) {
  const router = useRouter();
  const toast = useToast();
  const [editing, setEditing] = useState(false);
  const [closing, setClosing] = useState(false);

  async function setStatus(status: 'open' | 'closed') {
    const result = await changeOpeningStatus({ openingId: opening.id, status }).catch(() => null);
    if (!result?.ok) {
      toast({ text: sentenceOfFailure(result), tone: 'danger' });
      return false;
    }
    router.refresh();
    toast({ text: status === 'closed' ? 'The opening is closed.' : 'The opening is open again.' });
    return true;
  }

  return (
    <>
      <DropdownMenu trigger={<Button icon={<Ellipsis aria-hidden />}>Manage opening</Button>}>
        <DropdownItem icon={<Pencil aria-hidden />} onSelect={() => setEditing(true)}>
          Edit title and company
        </DropdownItem>
        {opening.status === 'open' ? (
          <DropdownItem icon={<Archive aria-hidden />} onSelect={() => setClosing(true)}>
            Close the opening
          </DropdownItem>
        ) : (
          <DropdownItem icon={<RotateCcw aria-hidden />} onSelect={() => setStatus('open')}>
            Reopen the opening
          </DropdownItem>
        )}
        <DropdownItem asChild>
          <Link href="/exports" prefetch={false}>
            <FileDown aria-hidden />
            Export log
          </Link>
        </DropdownItem>
        <DropdownItem asChild>
          <Link href={`/links?${new URLSearchParams({ opening: opening.id })}`} prefetch={false}>
            <Link2 aria-hidden />
            Read-only links
          </Link>
        </DropdownItem>
      </DropdownMenu>
      {editing ? <EditOpeningDialog opening={opening} onClose={() => setEditing(false)} /> : null}
      <AlertDialog
        open={closing}
        onOpenChange={setClosing}
        title="Close this opening?"
        description="Nobody can add candidates, interviews or panelists while it is closed. Everything in it stays readable, and it can be reopened."
        confirmLabel="Close the opening"
        onConfirm={() => setStatus('closed')}
      />
    </>
  );
}
