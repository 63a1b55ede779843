'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';
import { cn } from './class-names';

type ScrollRegionProps = { label: string; className?: string; children: ReactNode };

/** Scrolls sideways; is a named stop for the keyboard only while there is something to scroll. */
export function ScrollRegion({ label, className, children }: ScrollRegionProps) {
  const region = useRef<HTMLElement>(null);
  const [scrolls, setScrolls] = useState(true);

  useEffect(() => {
    const element = region.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setScrolls(element.scrollWidth > element.clientWidth));
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    return () => observer.disconnect();
  }, []);

  const focusable = scrolls ? ({ tabIndex: 0, role: 'region', 'aria-label': label } as const) : {};
  return (
    <section
      ref={region}
      {...focusable}
      className={cn(
        'relative w-full overflow-x-auto focus-visible:-outline-offset-2 print:overflow-visible',
        className,
      )}
    >
      {children}
    </section>
  );
}
