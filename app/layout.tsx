import type { Metadata, Viewport } from 'next';
import { cookies, headers } from 'next/headers';
import type { ReactNode } from 'react';
import { NonceProvider } from '@/components/ui/nonce-provider';
import { ToastProvider } from '@/components/ui/toast';
import './globals.css';

export const metadata: Metadata = {
  title: { default: 'Bearing', template: '%s · Bearing' },
  description: 'Interview scorecards for hiring the leader of an engineering organisation.',
  robots: { index: false, follow: false },
};

export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' };

export default async function RootLayout({ children }: { children: ReactNode }) {
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  const theme = (await cookies()).get('bearing-theme')?.value;
  const chosen = theme === 'light' || theme === 'dark' ? theme : undefined;
  return (
    <html lang="en" data-theme={chosen} suppressHydrationWarning>
      <body>
        <NonceProvider nonce={nonce}>
          <ToastProvider>{children}</ToastProvider>
        </NonceProvider>
      </body>
    </html>
  );
}
