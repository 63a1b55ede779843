import { useMemo } from 'react';
import { SignatureShape } from '@/components/signature/signature-shape';
import { readSignatureAnswer } from '@/lib/domain/orientation/signature-answer';
import type { CardNote } from '@/lib/domain/scorecard/content';
import { listCounted } from '@/lib/domain/scorecard/note-passages';

/** How the answer to the signature question is built, from what is confirmed by now; nothing before that. */
export function SignatureReading({ note }: { note: CardNote }) {
  const answer = useMemo(() => {
    const evidence = listCounted(note.evidence);
    return evidence.length > 0 ? readSignatureAnswer({ note: note.text, evidence }) : null;
  }, [note]);
  if (answer?.kind !== 'read') return null;
  return (
    <section aria-label="How the answer is built" className="min-w-0 border-line border-t pt-4">
      <SignatureShape answer={answer} />
    </section>
  );
}
