'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { signOut } from '@/lib/auth/browser';

export function SignOutButton() {
  const [pending, setPending] = useState(false);

  async function leave() {
    setPending(true);
    await signOut().catch(() => setPending(false));
  }

  return (
    <Button size="lg" className="w-full" pending={pending} onClick={leave}>
      Sign out
    </Button>
  );
}
