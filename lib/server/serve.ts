import { createServer, type IncomingMessage, type Server } from 'node:http';
import { ADDRESS_HEADER } from '../auth/address';

export type ServeOptions = {
  readonly host: string;
  readonly port: number;
  readonly development: boolean;
  /** People reach this server over https, through a proxy that ends it. */
  readonly secure: boolean;
  /** The proxy in front may be believed about the client's address. */
  readonly trustProxy: boolean;
};

export type Serving = { ok: true; port: number; close(): Promise<void> } | { ok: false; sentence: string };

const ONE_YEAR = 31_536_000;

export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\./.test(host);
}

/** Asked before the build, so that a taken port does not cost a minute of waiting. */
export async function isPortFree(
  host: string,
  port: number,
): Promise<{ free: true } | { free: false; sentence: string }> {
  const probe = createServer();
  const failure = await bind(probe, host, port);
  if (failure) return { free: false, sentence: failure };
  await new Promise((resolve) => probe.close(resolve));
  return { free: true };
}

/** Serves the application from this process, which also holds the database. */
export async function serve(options: ServeOptions): Promise<Serving> {
  const { default: next } = await import('next');
  const app = next({ dev: options.development, hostname: options.host, port: options.port });
  await app.prepare();
  const handle = app.getRequestHandler();

  const server = createServer((request, response) => {
    request.headers[ADDRESS_HEADER] = clientAddress(request, options.trustProxy);
    response.setHeader('x-content-type-options', 'nosniff');
    if (options.secure) {
      response.setHeader('strict-transport-security', `max-age=${ONE_YEAR}; includeSubDomains`);
    }
    void handle(request, response);
  });
  const failure = await bind(server, options.host, options.port);
  if (failure) return { ok: false, sentence: failure };
  const bound = server.address();
  return {
    ok: true,
    port: typeof bound === 'object' && bound ? bound.port : options.port,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await app.close();
    },
  };
}

/** The last hop a trusted proxy added, else the connection's own address. */
function clientAddress(request: IncomingMessage, trustProxy: boolean): string {
  const forwarded = trustProxy ? request.headers['x-forwarded-for'] : undefined;
  const hops = Array.isArray(forwarded) ? forwarded.join(',') : (forwarded ?? '');
  return hops.split(',').at(-1)?.trim() || request.socket.remoteAddress || 'unknown';
}

function bind(server: Server, host: string, port: number): Promise<string | null> {
  return new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') {
        resolve(`Port ${port} on ${host} is taken. Stop what uses it, or set PORT to another number.`);
      } else if (error.code === 'EACCES') {
        resolve(`Port ${port} needs more rights than this user has. Set PORT to a number above 1023.`);
      } else {
        resolve(`The server cannot listen on ${host}:${port}: ${error.message}.`);
      }
    });
    server.listen(port, host, () => resolve(null));
  });
}
