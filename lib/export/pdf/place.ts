/** Where a value of an axis lies on a drawing of this width, with room at the ends for a mark. */
export function placeOn(from: number, to: number, { width, inset }: { width: number; inset: number }) {
  return (value: number) => {
    const share = (Math.min(Math.max(value, from), to) - from) / (to - from);
    return inset + share * (width - 2 * inset);
  };
}
