import type { ReactNode } from 'react';

/** Narrow, as every page for people who are not inside yet. */
export default function CardLinkLayout({ children }: { children: ReactNode }) {
  return <div className="mx-auto w-full max-w-105 px-4 pt-[8dvh] pb-12">{children}</div>;
}
