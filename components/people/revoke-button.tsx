'use client';

import { useRouter } from 'next/navigation';
import { sentenceOfFailure } from '@/components/form/failure-sentence';
import { AlertDialog } from '@/components/ui/alert-dialog';
import { Button } from '@/components/ui/button';
import { useToast } from '@/components/ui/toast';
import { revokeLink } from '@/lib/actions/invitation';

export function RevokeButton({ invitationId, email }: { invitationId: string; email: string }) {
  const router = useRouter();
  const toast = useToast();

  async function revoke() {
    const result = await revokeLink({ invitationId }).catch(() => null);
    toast(
      result?.ok
        ? { text: `The link for ${email} no longer works.` }
        : { text: sentenceOfFailure(result), tone: 'danger' },
    );
    router.refresh();
    return result !== null;
  }

  return (
    <AlertDialog
      trigger={
        <Button size="sm" aria-label={`Revoke the invitation of ${email}`}>
          Revoke
        </Button>
      }
      title={`Revoke the invitation of ${email}?`}
      description="The link stops working at once. You can invite the same address again, with a new link."
      confirmLabel="Revoke"
      danger
      onConfirm={revoke}
    />
  );
}
