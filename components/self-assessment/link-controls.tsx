'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { sentenceOfFailure } from '@/components/form/failure-sentence';
import { AlertDialog } from '@/components/ui/alert-dialog';
import { Button } from '@/components/ui/button';
import { CopyField } from '@/components/ui/copy-field';
import { FormError } from '@/components/ui/form-error';
import { LocalTime } from '@/components/ui/local-time';
import { useToast } from '@/components/ui/toast';
import { makeLink, revokeLink } from '@/lib/actions/self-assessment';
import type { OpenLink } from '@/lib/data/self-assessment-link';

type LinkControlsProps = { candidacyId: string; candidate: string; link: OpenLink | null };

/** Says whether a link works, never whether it was used. */
export function LinkControls({ candidacyId, candidate, link }: LinkControlsProps) {
  const router = useRouter();
  const toast = useToast();
  const [pending, startMaking] = useTransition();
  const [path, setPath] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  function make() {
    startMaking(async () => {
      const result = await makeLink({ candidacyId }).catch(() => null);
      setProblem(result?.ok ? null : sentenceOfFailure(result));
      if (result?.ok) setPath(result.value.path);
      router.refresh();
    });
  }

  async function revoke(linkId: string) {
    const result = await revokeLink({ linkId }).catch(() => null);
    toast(
      result?.ok
        ? { text: 'The link no longer works.' }
        : { text: sentenceOfFailure(result), tone: 'danger' },
    );
    if (result?.ok) setPath(null);
    router.refresh();
    return result !== null;
  }

  return (
    <div className="grid gap-3">
      <FormError message={problem} />
      {link ? (
        <p className="text-base text-ink-muted">
          {`A link by ${link.createdBy} works until `}
          <LocalTime iso={link.expiresAt} style="date" />.
        </p>
      ) : null}
      <div role="status">
        {path && link ? (
          <CopyField
            key={path}
            label={`Link for ${candidate}`}
            hint="Copy it now and hand it over yourself; it is not shown again."
            value={new URL(path, window.location.origin).href}
          />
        ) : null}
      </div>
      <div className="flex flex-wrap gap-2">
        <Button pending={pending} onClick={make}>
          {link ? 'Make a new link instead' : 'Make a link'}
        </Button>
        {link ? (
          <AlertDialog
            trigger={<Button variant="ghost">Revoke the link</Button>}
            title={`Revoke the link for ${candidate}?`}
            description="It stops working at once. What was sent by it stays, and you can make another."
            confirmLabel="Revoke"
            danger
            onConfirm={() => revoke(link.id)}
          />
        ) : null}
      </div>
    </div>
  );
}
