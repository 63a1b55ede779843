import type { AnswerPart, SignatureAnswer } from '@/lib/domain/orientation/signature-answer';
import { signatureBarText } from '@/lib/signature-messages';
import { type Axis, bandOn, placeOn } from './axis-place';

const WORDS: Axis = { from: 0, to: 1 };
const HEIGHT = 36;
const MIDDLE = 20;
const THICKNESS = 9;

/** Strategic parts stand above the line and operational ones below, so that they read apart without colour. */
const LOOKS = {
  strategic: { y: MIDDLE - THICKNESS, fill: 'fill-strategic' },
  operational: { y: MIDDLE, fill: 'fill-operational' },
} as const;

type AnswerBarProps = { answer: Extract<SignatureAnswer, { kind: 'read' }> };

/** An answer from its first word to its last: the confirmed parts, and where it turns. */
export function AnswerBar({ answer }: AnswerBarProps) {
  const { parts, pivot } = answer;
  return (
    <svg role="img" aria-label={signatureBarText(answer)} height={HEIGHT} className="block w-full">
      <line
        x1={`${placeOn(WORDS, 0)}%`}
        x2={`${placeOn(WORDS, 1)}%`}
        y1={MIDDLE}
        y2={MIDDLE}
        strokeWidth="1"
        className="stroke-line-strong"
      />
      {[0, 1].map((end) => (
        <line
          key={end}
          x1={`${placeOn(WORDS, end)}%`}
          x2={`${placeOn(WORDS, end)}%`}
          y1={MIDDLE - 5}
          y2={MIDDLE + 5}
          strokeWidth="1"
          className="stroke-line-strong"
        />
      ))}
      {parts.map((part) => (
        <Part key={`${part.orientation} ${part.from} ${part.to}`} part={part} />
      ))}
      {pivot.kind === 'pivot' ? <Turn at={pivot.at} /> : null}
    </svg>
  );
}

function Part({ part: { orientation, from, to } }: { part: AnswerPart }) {
  const { y, fill } = LOOKS[orientation];
  return <rect {...bandOn(WORDS, from, to)} y={y} height={THICKNESS} rx="1" className={fill} />;
}

function Turn({ at }: { at: number }) {
  const x = `${placeOn(WORDS, at)}%`;
  return (
    <>
      <line x1={x} x2={x} y1={8} y2={HEIGHT - 2} strokeWidth="1.5" className="stroke-ink" />
      <circle cx={x} cy={4.5} r="3.5" className="fill-ink" />
    </>
  );
}
