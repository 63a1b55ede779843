'use client';

import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { CopyField } from '@/components/ui/copy-field';

type MadeLinkProps = {
  path: string;
  /** '' where the link asks for none. */
  passcode: string;
  label: string;
  onAnother: () => void;
};

/** The one time that the address is shown. */
export function MadeLink({ path, passcode, label, onAnother }: MadeLinkProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  // The form that had the focus is gone.
  useEffect(() => heading.current?.focus(), []);
  return (
    <section aria-labelledby="made-link" className="grid gap-4">
      <h3 id="made-link" ref={heading} tabIndex={-1} className="break-words font-semibold text-base text-ink">
        {`The link for ${label} is made`}
      </h3>
      <CopyField
        label="Link"
        hint="Copy it now and hand it over yourself; it is not shown again."
        value={new URL(path, window.location.origin).href}
      />
      {passcode === '' ? null : (
        <CopyField
          label="Passcode"
          hint="Not shown again either. Tell it another way than the link."
          value={passcode}
        />
      )}
      <Button className="justify-self-start" onClick={onAnother}>
        Make another
      </Button>
    </section>
  );
}
