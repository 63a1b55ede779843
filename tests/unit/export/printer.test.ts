import { describe, expect, it } from 'vitest';
import { openPrinter } from '@/lib/export/pdf/open-printer';
import { anExportContent } from '../../support/candidacy-records';
import { readPdf } from '../../support/read-pdf';

describe('the printer', () => {
  it('sets several at once on its thread, fails one it cannot set, and goes on', async () => {
    const printer = openPrinter();
    const order = { kind: 'briefs', content: anExportContent(), letterPaper: false } as const;
    const broken = { ...order, content: { ...order.content, records: [null as never] } };
    const [first, failed, second] = await Promise.allSettled([
      printer.print(order),
      printer.print(broken),
      printer.print({ ...order, kind: 'comparison' }),
    ]);
    expect(failed.status).toBe('rejected');
    for (const made of [first, second]) {
      if (made.status === 'rejected') throw made.reason;
      expect((await readPdf(made.value)).words).toContain('Noor Haddad');
    }
    await printer.close();
  });
});
