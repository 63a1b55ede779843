import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { afterBlock, type SpawnedServer, startServer, temporaryData } from './spawned-server';

function directivesOf(response: Response): Map<string, string> {
  const policy = response.headers.get('content-security-policy') ?? '';
  return new Map(
    policy.split(';').map((part) => {
      const [name = '', ...values] = part.trim().split(' ');
      return [name, values.join(' ')];
    }),
  );
}

function nonceOf(response: Response): string {
  return /'nonce-([^']+)'/.exec(directivesOf(response).get('script-src') ?? '')?.[1] ?? '';
}

describe('the headers of an answer', () => {
  let server: SpawnedServer;

  const later = afterBlock();

  beforeAll(async () => {
    server = await startServer(later, { BEARING_DATA: await temporaryData(later) });
  });

  it('let a page run only scripts that carry its own nonce, reach only this server, and sit in no frame', async () => {
    const { url } = server;
    const page = await fetch(`${url}/setup`);
    const html = await page.text();
    expect(page.headers.get('content-type')).toContain('text/html');

    const directives = directivesOf(page);
    const nonce = nonceOf(page);
    expect(directives.get('default-src')).toBe("'self'");
    expect(directives.get('script-src')).toBe(`'self' 'nonce-${nonce}' 'strict-dynamic'`);
    expect(directives.get('style-src')).toBe(`'self' 'nonce-${nonce}'`);
    expect(directives.get('connect-src')).toBe("'self'");
    expect(directives.get('object-src')).toBe("'none'");
    expect(directives.get('base-uri')).toBe("'none'");
    expect(directives.get('frame-ancestors')).toBe("'none'");

    const scripts = html.match(/<script\b[^>]*>/g) ?? [];
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter((tag) => !tag.includes(`nonce="${nonce}"`))).toEqual([]);
    expect(html.match(/<[^>]+\sstyle="/g) ?? []).toEqual([]);
    expect(html.match(/<[^>]+\son[a-z]+="/g) ?? []).toEqual([]);

    const again = await fetch(`${url}/setup`);
    expect(nonceOf(again)).not.toBe(nonce);
    expect(nonceOf(again).length).toBeGreaterThanOrEqual(22);
  });

  it('keep browsers from guessing types and from naming addresses to other sites, on pages and on data', async () => {
    const { url } = server;
    for (const path of ['/setup', '/nowhere', '/api/health']) {
      const { headers } = await fetch(url + path);
      expect(headers.get('x-content-type-options'), path).toBe('nosniff');
      expect(headers.get('referrer-policy'), path).toBe('same-origin');
      expect(headers.get('x-powered-by'), path).toBeNull();
      expect(headers.get('strict-transport-security'), path).toBeNull();
    }
  });

  it('keep a page that is read by a link out of indexes, caches and other sites, whether or not it works', async () => {
    const { url } = server;
    const page = await fetch(`${url}/shared/never-made-never-made-never-made-never-made`);
    expect(page.status).toBe(404);
    expect(await page.text()).toContain('This link does not work (any more). Ask whoever sent it.');
    expect(page.headers.get('x-robots-tag')).toBe('noindex, nofollow');
    expect(page.headers.get('referrer-policy')).toBe('no-referrer');
    expect(page.headers.get('cache-control')).toContain('no-store');
    expect(directivesOf(page).get('style-src')).toBe(`'self' 'nonce-${nonceOf(page)}'`);
  });

  it('pin https once BEARING_URL says that people come that way', async () => {
    const { url } = await startServer(onTestFinished, {
      BEARING_DATA: await temporaryData(onTestFinished),
      BEARING_URL: 'https://bearing.example',
    });
    const { headers } = await fetch(`${url}/setup`);
    expect(headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains');
  });
});
