import type { Metadata } from 'next';
import { NotFound } from '@/components/shell/not-found';

export const metadata: Metadata = { title: 'Nothing here' };

export default function NotFoundPage() {
  return (
    <main>
      <NotFound />
    </main>
  );
}
