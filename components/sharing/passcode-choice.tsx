'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { CheckboxField } from '@/components/ui/checkbox-field';
import { TextField } from '@/components/ui/text-field';
import { PASSCODE_BYTES, toPasscode } from '@/lib/domain/sharing/passcode';

/** Whether the link asks for a passcode, and which; field `passcode`, absent where it asks for none. */
export function PasscodeChoice({ error }: { error?: string }) {
  const [passcode, setPasscode] = useState<string | null>(null);
  return (
    <div className="grid gap-2.5">
      <CheckboxField
        label="Ask for a passcode"
        hint="Whoever opens the link types it first. Until then the page says nothing of what is behind it."
        checked={passcode !== null}
        onChange={(event) => setPasscode(event.currentTarget.checked ? proposePasscode() : null)}
      />
      {passcode === null ? null : (
        <TextField
          name="passcode"
          label="Passcode"
          hint="Tell it another way than the link. Case, spaces and hyphens do not count."
          value={passcode}
          onChange={(event) => setPasscode(event.currentTarget.value)}
          maxLength={100}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          error={error}
          className="sm:max-w-100 sm:pl-7"
          trailing={
            <Button className="h-9 max-sm:h-11" onClick={() => setPasscode(proposePasscode())}>
              Propose another
            </Button>
          }
        />
      )}
    </div>
  );
}

function proposePasscode(): string {
  return toPasscode(crypto.getRandomValues(new Uint8Array(PASSCODE_BYTES))) ?? '';
}
