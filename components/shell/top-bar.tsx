import Link from 'next/link';
import { type CommandGroup, CommandMenu } from '@/components/ui/command-menu';
import type { PaletteEntry } from '@/lib/data/palette';
import { AccountMenu } from './account-menu';
import { Navigation, NavigationMenu } from './navigation';
import { placesFor } from './places';
import { WordMark } from './word-mark';

type TopBarProps = {
  person: { readonly name: string; readonly email: string };
  admin: boolean;
  mayCreateOpenings: boolean;
  mayReadSources: boolean;
  openings: readonly PaletteEntry[];
  candidacies: readonly PaletteEntry[];
};

export function TopBar({ person, admin, ...reach }: TopBarProps) {
  return (
    <header data-screen-only className="sticky top-0 z-30 border-line border-b bg-canvas">
      <a
        href="#content"
        className="sr-only rounded-md bg-accent px-3 py-2 text-on-accent text-sm focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-50"
      >
        Skip to the content
      </a>
      <div className="flex h-12 items-center gap-2 px-3 sm:gap-4 sm:px-6">
        <NavigationMenu admin={admin} />
        <Link href="/" prefetch={false} className="rounded-md" aria-label="Bearing, home">
          <WordMark />
        </Link>
        <Navigation admin={admin} />
        <div className="ml-auto flex items-center gap-1.5 sm:gap-3">
          <CommandMenu groups={groupsOf({ admin, ...reach })} />
          <AccountMenu name={person.name} email={person.email} />
        </div>
      </div>
    </header>
  );
}

function groupsOf({
  admin,
  mayCreateOpenings,
  mayReadSources,
  openings,
  candidacies,
}: Omit<TopBarProps, 'person'>): CommandGroup[] {
  const toItem = (path: string) => (entry: PaletteEntry) => ({
    id: `${path}/${entry.id}`,
    label: entry.name,
    hint: entry.place,
    href: `${path}/${entry.id}`,
    keywords: [entry.place],
  });
  const pages = [
    ...placesFor(admin),
    ...(mayReadSources ? [{ href: '/openings/sources', label: 'Source channels' }] : []),
    { href: '/method', label: 'How recommendations are worked out' },
    { href: '/account', label: 'Account' },
  ];
  const groups: CommandGroup[] = [
    { heading: 'Candidates', items: candidacies.map(toItem('/candidacies')) },
    { heading: 'Openings', items: openings.map(toItem('/openings')) },
    { heading: 'Pages', items: pages.map(({ href, label }) => ({ id: href, label, href })) },
    {
      heading: 'Do',
      items: mayCreateOpenings
        ? [{ id: 'new-opening', label: 'Create an opening', href: '/openings/new', keywords: ['new', 'add'] }]
        : [],
    },
  ];
  return groups.filter((group) => group.items.length > 0);
}
