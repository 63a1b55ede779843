import { cn } from './class-names';

const SIZES = { sm: 'size-6 text-[0.625rem]', md: 'size-8 text-xs' } as const;

type AvatarProps = {
  name: string;
  size?: keyof typeof SIZES;
  className?: string;
};

/** Initials in a circle. Decoration: the name stands beside it. */
export function Avatar({ name, size = 'md', className }: AvatarProps) {
  return (
    <span
      aria-hidden
      className={cn(
        'inline-flex shrink-0 select-none items-center justify-center rounded-full border border-line bg-surface-sunken font-medium text-ink-muted',
        SIZES[size],
        className,
      )}
    >
      {initials(name)}
    </span>
  );
}

function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const first = words[0] ?? '';
  const last = words.length > 1 ? (words.at(-1) ?? '') : '';
  return [first, last]
    .map((word) => [...word][0] ?? '')
    .join('')
    .toUpperCase();
}
