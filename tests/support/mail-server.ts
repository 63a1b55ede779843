import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

export type Received = { readonly to: readonly string[]; readonly raw: string; readonly mail: Email };

export type MailServer = {
  /** For BEARING_SMTP_URL. */
  readonly url: string;
  readonly received: readonly Received[];
  /** Refuses letters until told otherwise: for now (451), or their recipients for good (550). */
  refuse(how: 'for_now' | 'for_good' | null): void;
  close(): Promise<void>;
};

const MAIL_USER = 'bearing@mail.test';
export const MAIL_PASSWORD = 'a pass/word: of the tests@';

/** A real SMTP server on a free port of this machine that asks for a password and keeps what it is handed. */
export async function startMailServer(): Promise<MailServer> {
  const received: Received[] = [];
  let refusal: 'for_now' | 'for_good' | null = null;
  const reject = (responseCode: number, message: string) =>
    Object.assign(new Error(message), { responseCode });
  const server = new SMTPServer({
    authOptional: false,
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    onAuth({ username, password }, _session, done) {
      if (username === MAIL_USER && password === MAIL_PASSWORD) done(null, { user: username });
      else done(reject(535, `No entry for ${password}`));
    },
    onRcptTo(_address, _session, done) {
      if (refusal === 'for_good') done(reject(550, 'No such mailbox'));
      else done();
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', async () => {
        if (refusal === 'for_now') return done(reject(451, 'Try again later'));
        const raw = Buffer.concat(chunks).toString();
        const to = session.envelope.rcptTo.map(({ address }) => address);
        received.push({ to, raw, mail: await PostalMime.parse(raw) });
        done();
      });
    },
  });
  server.on('error', () => {});
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const bound = server.server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The mail server has no port.');
  const login = `${encodeURIComponent(MAIL_USER)}:${encodeURIComponent(MAIL_PASSWORD)}`;
  return {
    url: `smtp://${login}@127.0.0.1:${bound.port}`,
    received,
    refuse(how) {
      refusal = how;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
