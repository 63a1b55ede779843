import { createTransport } from 'nodemailer';
import type { Handover, Mailer } from './current-mailer';

export type MailSettings = { readonly url: string; readonly from: string };

const TIMEOUT_MS = 15_000;
/** The recipient or the letter is refused for good; anything else may pass on another day. */
const FIRST_FINAL_CODE = 550;

export function openMailer({ url, from }: MailSettings): Mailer {
  const { hostname, port, protocol, username, password } = new URL(url);
  const secure = protocol === 'smtps:';
  const transport = createTransport({
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port === '' ? (secure ? 465 : 587) : Number(port),
    secure,
    // With a password, never in the clear over a network: the server has to offer TLS.
    requireTLS: !secure && username !== '' && !isLocal(hostname),
    auth:
      username === ''
        ? undefined
        : { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
    // A letter is made of our own words only; nothing in it is ever read from a file or fetched.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const domain = /@([^\s<>@]+)>?$/.exec(from)?.[1] ?? 'localhost';
  return {
    from,
    async send({ subject, text, html }, to, id): Promise<Handover> {
      try {
        await transport.sendMail({
          from,
          to: { name: '', address: to },
          subject,
          text,
          html,
          messageId: `<${id}@${domain}>`,
          headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
        });
        return { ok: true };
      } catch (error) {
        return { ok: false, final: isFinal(error), error: inOneLine(error, decodeURIComponent(password)) };
      }
    },
    close: () => transport.close(),
  };
}

function isLocal(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\./.test(hostname);
}

function isFinal(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { code, responseCode } = error as { code?: string; responseCode?: number };
  return code === 'EENVELOPE' && (responseCode ?? 0) >= FIRST_FINAL_CODE;
}

/** What an admin is told, in one line; some servers repeat what they were sent. */
function inOneLine(error: unknown, password: string): string {
  const message = (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ');
  return (password === '' ? message : message.replaceAll(password, '…')).slice(0, 300);
}
