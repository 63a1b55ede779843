import { AnswerBar } from '@/components/chart/answer-bar';
import { OrientationName } from '@/components/wording/orientation-name';
import { SourceLine } from '@/components/wording/source-line';
import type { SignatureAnswer } from '@/lib/domain/orientation/signature-answer';
import { SIGNATURE_SOURCE, signatureFigures, signatureSentence } from '@/lib/signature-messages';

type SignatureShapeProps = {
  answer: SignatureAnswer;
  /** Whether the key and the source stand with it; off where they stand once for several. */
  withKey?: boolean;
};

/** How an answer to the signature question is built: a sentence, its figures, and the answer from first to last word. */
export function SignatureShape({ answer, withKey = true }: SignatureShapeProps) {
  if (answer.kind === 'nothing_confirmed') {
    return <p className="text-ink-muted text-sm">{signatureSentence(answer)}</p>;
  }
  return (
    <div className="grid max-w-prose gap-1.5">
      <p className="text-base text-ink">{signatureSentence(answer)}</p>
      <AnswerBar answer={answer} />
      <p className="text-ink-muted text-sm tabular-nums">{signatureFigures(answer)}</p>
      {withKey ? <SignatureKey /> : null}
    </div>
  );
}

/** What the bar's marks mean, and where the reading comes from. */
export function SignatureKey() {
  return (
    <div className="grid gap-1">
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-ink-faint text-xs">
        <span>The note, first word to last</span>
        <OrientationName orientation="strategic">Strategic, above the line</OrientationName>
        <OrientationName orientation="operational">Operational, below it</OrientationName>
      </p>
      <p className="text-ink-faint text-xs">
        Both ways of answering are sound; they show which way somebody faces.
      </p>
      <SourceLine sources={[SIGNATURE_SOURCE]} />
    </div>
  );
}
