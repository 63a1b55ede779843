const LINE_HEIGHT = 168;
const LETTER_WIDTH = 8;
const GAP = 72;

/** For whom a page was made, over all of it and on every sheet; drawn so faintly that the text beneath reads as before. */
export function Watermark({ text }: { text: string }) {
  const width = widthOf(text) + GAP;
  return (
    <svg
      aria-hidden="true"
      data-watermark
      className="pointer-events-none fixed inset-0 z-30 size-full select-none text-sm"
    >
      <defs>
        <pattern
          id="watermark"
          width={width}
          height={LINE_HEIGHT}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(-24)"
        >
          <WatermarkLine x={0} y={LINE_HEIGHT / 4} text={text} />
          {/* Half a width on, and once more where it runs out of the tile. */}
          <WatermarkLine x={width / 2} y={(LINE_HEIGHT * 3) / 4} text={text} />
          <WatermarkLine x={-width / 2} y={(LINE_HEIGHT * 3) / 4} text={text} />
        </pattern>
      </defs>
      <rect width="100%" height="100%" fill="url(#watermark)" />
    </svg>
  );
}

function WatermarkLine({ x, y, text }: { x: number; y: number; text: string }) {
  return (
    <text x={x} y={y} className="fill-ink font-medium" fillOpacity="0.075">
      {text}
    </text>
  );
}

/** Room enough for it: letters of some scripts are twice as wide. */
function widthOf(text: string): number {
  const wide = [...text].filter((letter) => /[\u1100-\uffdc\u{1f000}-\u{3ffff}]/u.test(letter)).length;
  return ([...text].length + wide) * LETTER_WIDTH;
}
