import type { ReactNode } from 'react';

/** For people who read by a link: nothing around it that leads into the product. */
export default function SharedLayout({ children }: { children: ReactNode }) {
  return <main className="min-h-dvh">{children}</main>;
}
