'use client';

import { LogOut, UserRound } from 'lucide-react';
import Link from 'next/link';
import { Avatar } from '@/components/ui/avatar';
import { DropdownItem, DropdownLabel, DropdownMenu, DropdownSeparator } from '@/components/ui/dropdown-menu';
import { signOut } from '@/lib/auth/browser';

export function AccountMenu({ name, email }: { name: string; email: string }) {
  return (
    <DropdownMenu
      trigger={
        <button
          type="button"
          aria-label={`Account of ${name}`}
          className="inline-flex size-8 items-center justify-center rounded-full max-sm:size-10"
        >
          <Avatar name={name} />
        </button>
      }
    >
      <DropdownLabel>
        <span className="block max-w-56 truncate text-ink">{name}</span>
        <span className="block max-w-56 truncate font-normal">{email}</span>
      </DropdownLabel>
      <DropdownSeparator />
      <DropdownItem asChild>
        <Link href="/account">
          <UserRound aria-hidden />
          Account
        </Link>
      </DropdownItem>
      <DropdownItem icon={<LogOut aria-hidden />} onSelect={() => void signOut()}>
        Sign out
      </DropdownItem>
    </DropdownMenu>
  );
}
