'use client';

import { Menu } from 'lucide-react';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { cn } from '@/components/ui/class-names';
import { DropdownItem, DropdownMenu } from '@/components/ui/dropdown-menu';
import { isWithin, placesFor } from './places';

// Each page would ask for all the others ahead; a link that is pointed at is early enough.
export function Navigation({ admin }: { admin: boolean }) {
  const path = usePathname();
  return (
    <nav aria-label="Main" className="max-xl:hidden">
      <ul className="flex items-center gap-0.5">
        {placesFor(admin).map((place) => {
          const here = isWithin(path, place);
          return (
            <li key={place.href}>
              <Link
                href={place.href}
                prefetch={false}
                aria-current={here ? 'page' : undefined}
                className={cn(
                  'inline-flex h-8 items-center rounded-md px-2.5 text-sm transition-colors hover:text-ink',
                  here ? 'bg-surface-sunken font-medium text-ink' : 'text-ink-muted',
                )}
              >
                {place.label}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

/** The same places behind one button, where the bar has no room for them. */
export function NavigationMenu({ admin }: { admin: boolean }) {
  return (
    <nav aria-label="Main menu" className="xl:hidden">
      <DropdownMenu
        align="start"
        trigger={
          <button
            type="button"
            aria-label="Menu"
            className="inline-flex size-10 items-center justify-center rounded-md text-ink-muted hover:bg-surface-sunken hover:text-ink"
          >
            <Menu aria-hidden className="size-5" />
          </button>
        }
      >
        {placesFor(admin).map((place) => (
          <DropdownItem key={place.href} asChild>
            <Link href={place.href}>{place.label}</Link>
          </DropdownItem>
        ))}
      </DropdownMenu>
    </nav>
  );
}
