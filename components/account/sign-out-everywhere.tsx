'use client';

import { sentenceOfFailure } from '@/components/form/failure-sentence';
import { AlertDialog } from '@/components/ui/alert-dialog';
import { Button } from '@/components/ui/button';
import { useToast } from '@/components/ui/toast';
import { endAllSessions } from '@/lib/actions/account';
import { signOut } from '@/lib/auth/browser';

export function SignOutEverywhere() {
  const toast = useToast();

  async function end() {
    const result = await endAllSessions({}).catch(() => null);
    if (!result?.ok) {
      toast({ text: sentenceOfFailure(result), tone: 'danger' });
      return false;
    }
    await signOut();
    return true;
  }

  return (
    <AlertDialog
      trigger={<Button>Sign out everywhere</Button>}
      title="Sign out everywhere?"
      description="Every browser you are signed in with is signed out, this one too. Drafts that are saved stay."
      confirmLabel="Sign out everywhere"
      danger
      onConfirm={end}
    />
  );
}
