/** The compass needle beside the name: one half outward, one half inward, of equal weight. */
export function WordMark() {
  return (
    <span className="inline-flex items-center gap-2 font-semibold text-ink text-md tracking-tight">
      <svg viewBox="0 0 20 20" className="size-5" aria-hidden focusable="false">
        <circle cx="10" cy="10" r="8.75" className="fill-none stroke-line-strong" strokeWidth="1.25" />
        <path d="M10 10 15.2 4.8 11.9 11.9Z" className="fill-strategic" />
        <path d="M10 10 15.2 4.8 8.1 8.1Z" className="fill-strategic" opacity="0.72" />
        <path d="M10 10 4.8 15.2 8.1 8.1Z" className="fill-operational" />
        <path d="M10 10 4.8 15.2 11.9 11.9Z" className="fill-operational" opacity="0.72" />
      </svg>
      Bearing
    </span>
  );
}
