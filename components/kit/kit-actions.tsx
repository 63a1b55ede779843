'use client';

import { Archive, ArchiveRestore, Copy, Pencil } from 'lucide-react';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { sentenceOfFailure } from '@/components/form/failure-sentence';
import { AlertDialog } from '@/components/ui/alert-dialog';
import { Button } from '@/components/ui/button';
import { useToast } from '@/components/ui/toast';
import { archiveKit, restoreKit } from '@/lib/actions/kit';
import type { KitPage } from '@/lib/data/kit';
import { CopyKitDialog } from './copy-kit-dialog';

type ActedKit = Pick<KitPage, 'id' | 'name' | 'version' | 'standard' | 'archived' | 'versions'>;

/** What can be done with the edition on the page. Only the newest is edited; any can be copied. */
export function KitActions({ kit }: { kit: ActedKit }) {
  const router = useRouter();
  const toast = useToast();
  const newest = kit.versions[0]?.version === kit.version;

  async function change(deed: typeof archiveKit, said: string) {
    const result = await deed({ kitId: kit.id }).catch(() => null);
    if (!result?.ok) {
      toast({ text: sentenceOfFailure(result), tone: 'danger' });
      return false;
    }
    router.refresh();
    toast({ text: said });
    return true;
  }

  return (
    <div className="flex flex-wrap gap-2">
      {!kit.standard && newest ? (
        <Button asChild icon={<Pencil aria-hidden />}>
          <Link href={`/kits/${kit.id}/edit`}>Edit</Link>
        </Button>
      ) : null}
      <CopyKitDialog
        kit={kit}
        trigger={
          <Button variant={kit.standard ? 'primary' : 'secondary'} icon={<Copy aria-hidden />}>
            Copy
          </Button>
        }
      />
      {kit.archived ? (
        <Button
          icon={<ArchiveRestore aria-hidden />}
          onClick={() => void change(restoreKit, 'The kit is in use again.')}
        >
          Take up again
        </Button>
      ) : (
        <AlertDialog
          trigger={
            <Button variant="ghost" icon={<Archive aria-hidden />}>
              Archive
            </Button>
          }
          title={`Archive “${kit.name}”?`}
          description="New interviews cannot be planned with it any more. Interviews planned already keep it, with their notes. It can be taken up again."
          confirmLabel="Archive"
          onConfirm={() => change(archiveKit, 'The kit is archived.')}
        />
      )}
    </div>
  );
}
