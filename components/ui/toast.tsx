'use client';

import { X } from 'lucide-react';
import { Toast as Primitive } from 'radix-ui';
import { createContext, type ReactNode, useCallback, useContext, useRef, useState } from 'react';
import { cn } from './class-names';

export type ToastMessage = {
  /** What happened, one sentence. */
  text: string;
  tone?: 'neutral' | 'danger';
  /** One way back, such as undo. */
  action?: { readonly label: string; readonly onPress: () => void };
};

type ShownToast = ToastMessage & { readonly id: number };

const ToastContext = createContext<((message: ToastMessage) => void) | null>(null);

/** Answers the function that shows a toast. Say there only what the page says elsewhere too. */
export function useToast(): (message: ToastMessage) => void {
  const show = useContext(ToastContext);
  if (!show) throw new Error('useToast needs a ToastProvider above it.');
  return show;
}

export function ToastProvider({ children }: { children: ReactNode }) {
  const [toasts, setToasts] = useState<readonly ShownToast[]>([]);
  const counter = useRef(0);

  const show = useCallback((message: ToastMessage) => {
    counter.current += 1;
    const toast = { ...message, id: counter.current };
    setToasts((shown) => [...shown.slice(-2), toast]);
  }, []);

  function dismiss(id: number) {
    setToasts((shown) => shown.filter((toast) => toast.id !== id));
  }

  return (
    <ToastContext value={show}>
      {children}
      {/* The library's list carries a style attribute, so it is never part of the server's HTML. */}
      {toasts.length > 0 ? (
        <Primitive.Provider label="Message" swipeDirection="right" duration={6000}>
          {toasts.map((toast) => (
            <ToastCard key={toast.id} toast={toast} onClose={() => dismiss(toast.id)} />
          ))}
          <Primitive.Viewport
            data-screen-only
            className="fixed right-0 bottom-0 z-50 flex w-full max-w-100 flex-col gap-2 p-4 outline-none"
          />
        </Primitive.Provider>
      ) : null}
    </ToastContext>
  );
}

function ToastCard({ toast, onClose }: { toast: ShownToast; onClose: () => void }) {
  return (
    <Primitive.Root
      type={toast.tone === 'danger' ? 'foreground' : 'background'}
      duration={toast.action ? 10_000 : undefined}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      className={cn(
        'flex animate-rise items-center gap-3 rounded-lg border bg-overlay py-2 pr-2 pl-4 shadow-overlay',
        toast.tone === 'danger' ? 'border-danger/50' : 'border-line',
      )}
    >
      <Primitive.Description className="min-w-0 flex-1 text-base text-ink">
        {toast.text}
      </Primitive.Description>
      {toast.action ? (
        <Primitive.Action
          altText={toast.action.label}
          onClick={toast.action.onPress}
          className="h-8 rounded-md px-2 font-medium text-accent-ink text-sm hover:bg-surface-sunken"
        >
          {toast.action.label}
        </Primitive.Action>
      ) : null}
      <Primitive.Close
        aria-label="Dismiss"
        className="inline-flex size-8 shrink-0 items-center justify-center rounded-md text-ink-faint hover:bg-surface-sunken hover:text-ink"
      >
        <X aria-hidden className="size-4" />
      </Primitive.Close>
    </Primitive.Root>
  );
}
