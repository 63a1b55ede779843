'use client';

import { FlaskConical } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTransition } from 'react';
import { sentenceOfFailure } from '@/components/form/failure-sentence';
import { Button, type ButtonVariant } from '@/components/ui/button';
import { useToast } from '@/components/ui/toast';
import { loadSample } from '@/lib/actions/sample';

/** Loads the sample opening and goes there. */
export function LoadSampleButton({ variant = 'secondary' }: { variant?: ButtonVariant }) {
  const router = useRouter();
  const toast = useToast();
  const [pending, startTransition] = useTransition();

  function load() {
    startTransition(async () => {
      const result = await loadSample({}).catch(() => null);
      if (result?.ok) {
        router.push(`/openings/${result.value.openingId}`);
        router.refresh();
      } else toast({ text: sentenceOfFailure(result), tone: 'danger' });
    });
  }

  return (
    <Button variant={variant} pending={pending} onClick={load} icon={<FlaskConical aria-hidden />}>
      Load the sample opening
    </Button>
  );
}
