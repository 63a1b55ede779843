'use client';

import { AlertDialog as Primitive } from 'radix-ui';
import { type ReactNode, useState } from 'react';
import { Button } from './button';
import { SCRIM } from './dialog';

type AlertDialogProps = {
  trigger?: ReactNode;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  /** The question, such as "Remove Ana from the panel?" */
  title: string;
  /** What goes, what stays, whether it can be undone. */
  description: ReactNode;
  /** A verb: "Remove". */
  confirmLabel: string;
  cancelLabel?: string;
  danger?: boolean;
  /** The box stays open and busy until the promise settles; it closes unless the answer is `false`. */
  onConfirm: () => undefined | boolean | Promise<unknown>;
};

export function AlertDialog({
  trigger,
  open,
  onOpenChange,
  title,
  description,
  confirmLabel,
  cancelLabel = 'Cancel',
  danger = false,
  onConfirm,
}: AlertDialogProps) {
  const [ownOpen, setOwnOpen] = useState(false);
  const [pending, setPending] = useState(false);
  const shown = open ?? ownOpen;

  function show(next: boolean) {
    if (pending) return;
    setOwnOpen(next);
    onOpenChange?.(next);
  }

  async function confirm() {
    setPending(true);
    try {
      if ((await onConfirm()) === false) return;
      setOwnOpen(false);
      onOpenChange?.(false);
    } finally {
      setPending(false);
    }
  }

  return (
    <Primitive.Root open={shown} onOpenChange={show}>
      {trigger ? <Primitive.Trigger asChild>{trigger}</Primitive.Trigger> : null}
      <Primitive.Portal>
        <Primitive.Overlay className={SCRIM} />
        <Primitive.Content className="fixed inset-x-4 top-1/2 z-50 mx-auto max-w-110 -translate-y-1/2 animate-rise rounded-lg border border-line bg-overlay p-5 shadow-overlay">
          <Primitive.Title className="font-semibold text-ink text-md">{title}</Primitive.Title>
          <Primitive.Description className="mt-1.5 text-base text-ink-muted">
            {description}
          </Primitive.Description>
          <div className="mt-5 flex flex-wrap justify-end gap-2">
            <Primitive.Cancel asChild>
              <Button>{cancelLabel}</Button>
            </Primitive.Cancel>
            <Button variant={danger ? 'danger' : 'primary'} pending={pending} onClick={confirm}>
              {confirmLabel}
            </Button>
          </div>
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}
