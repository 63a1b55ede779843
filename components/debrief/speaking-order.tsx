'use client';

import { ArrowDown, ArrowUp } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { sentenceOfFailure } from '@/components/form/failure-sentence';
import { Card, CardHeader } from '@/components/ui/card';
import { IconButton } from '@/components/ui/icon-button';
import { useToast } from '@/components/ui/toast';
import { changeSpeakingOrder } from '@/lib/actions/debrief';
import type { Speaker } from '@/lib/domain/debrief/speaking-order';
import { OPENING_ROLE_TITLES } from '@/lib/messages';

type SpeakingOrderProps = { candidacyId: string; speakers: readonly Speaker[]; mayOrder: boolean };

/** Who speaks when, on every competency alike. Kept with the opening's team. */
export function SpeakingOrder({ candidacyId, speakers, mayOrder }: SpeakingOrderProps) {
  const router = useRouter();
  const toast = useToast();
  const [pending, setPending] = useState(false);

  async function move(from: number, to: number) {
    const ids = speakers.map(({ id }) => id);
    const [moved] = ids.splice(from, 1);
    if (pending || moved === undefined) return;
    ids.splice(to, 0, moved);
    setPending(true);
    const result = await changeSpeakingOrder({ candidacyId, speakers: ids }).catch(() => null);
    setPending(false);
    if (!result?.ok) toast({ text: sentenceOfFailure(result), tone: 'danger' });
    else router.refresh();
  }

  return (
    <Card aria-labelledby="order">
      <CardHeader
        id="order"
        title="Who speaks when"
        description="The most junior voice first, the most senior last, so that nobody echoes the person they report to."
      />
      <ol className="divide-y divide-line">
        {speakers.map((speaker, index) => (
          <li key={speaker.id} className="flex min-h-10 items-center gap-3 py-1">
            <span aria-hidden className="w-4 text-ink-faint text-sm tabular-nums">
              {index + 1}
            </span>
            <span className="min-w-0 flex-1 break-words text-base text-ink">
              {speaker.name}
              <span className="block text-ink-muted text-sm">
                {speaker.openingRole ? OPENING_ROLE_TITLES[speaker.openingRole] : 'No longer on the team'}
              </span>
            </span>
            {mayOrder && speakers.length > 1 ? (
              <span data-screen-only className="flex">
                <IconButton
                  size="sm"
                  label={`${speaker.name} speaks earlier`}
                  icon={<ArrowUp aria-hidden />}
                  disabled={index === 0 || pending}
                  onClick={() => move(index, index - 1)}
                />
                <IconButton
                  size="sm"
                  label={`${speaker.name} speaks later`}
                  icon={<ArrowDown aria-hidden />}
                  disabled={index === speakers.length - 1 || pending}
                  onClick={() => move(index, index + 1)}
                />
              </span>
            ) : null}
          </li>
        ))}
      </ol>
    </Card>
  );
}
