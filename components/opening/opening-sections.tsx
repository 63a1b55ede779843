'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { cn } from '@/components/ui/class-names';

/** The sections of an opening, each a page of its own. */
export function OpeningSections({ openingId }: { openingId: string }) {
  const path = usePathname();
  const base = `/openings/${openingId}`;
  const sections = [
    { href: base, label: 'Candidates' },
    { href: `${base}/interviews`, label: 'Interviews' },
    { href: `${base}/team`, label: 'Team' },
    { href: `${base}/need`, label: 'Role need' },
  ];
  return (
    <nav
      aria-label="Opening"
      data-screen-only
      className="mb-5 flex gap-5 overflow-x-auto border-line border-b"
    >
      {sections.map(({ href, label }) => {
        const current = href === base ? path === base : path.startsWith(href);
        return (
          <Link
            key={href}
            href={href}
            aria-current={current ? 'page' : undefined}
            className={cn(
              '-mb-px inline-flex h-10 items-center whitespace-nowrap border-b-2 px-0.5 font-medium text-base transition-colors focus-visible:-outline-offset-2',
              current ? 'border-accent text-ink' : 'border-transparent text-ink-muted hover:text-ink',
            )}
          >
            {label}
          </Link>
        );
      })}
    </nav>
  );
}
