'use client';

import { type DragEvent, type ReactNode, useState } from 'react';
import { cn } from './class-names';

type FileDropProps = {
  icon: ReactNode;
  /** On the button: "Choose a CSV file". */
  label: string;
  /** As the attribute of a file field. */
  accept: string;
  /** Below the button. */
  children: ReactNode;
  onFile: (file: File) => void;
};

/** A file chosen, or dropped on the field around the button. */
export function FileDrop({ icon, label, accept, children, onFile }: FileDropProps) {
  const [over, setOver] = useState(false);

  function take(files: FileList | null) {
    const file = files?.[0];
    if (file) onFile(file);
  }

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is beside the button, which does the same
    <div
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      className={cn(
        'grid justify-items-center gap-2 rounded-md border border-dashed px-4 py-8 text-center',
        over ? 'border-accent bg-accent-soft' : 'border-line-strong bg-surface-sunken/60',
      )}
    >
      {icon}
      <label className="relative inline-flex h-10 cursor-pointer items-center rounded-md border border-transparent bg-accent px-4 font-medium text-base text-on-accent hover:bg-accent-hover has-focus-visible:outline-2 has-focus-visible:outline-accent has-focus-visible:outline-offset-2">
        {label}
        <input
          type="file"
          accept={accept}
          className="absolute inset-0 w-full cursor-pointer opacity-0"
          onChange={(event) => {
            take(event.currentTarget.files);
            // The same file, put right meanwhile, can be chosen again.
            event.currentTarget.value = '';
          }}
        />
      </label>
      {children}
    </div>
  );
}
