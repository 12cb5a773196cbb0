import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

export interface Received {
  readonly to: readonly string[];
  readonly from: string;
  /** By name in small letters, unfolded and decoded. */
  readonly headers: ReadonlyMap<string, string>;
  readonly text: string;
  readonly raw: string;
}

export interface Mailbox {
  readonly url: string;
  readonly port: number;
  readonly received: Received[];
  close(): Promise<void>;
}

/** A real mail server on the loopback that keeps what it is given. `options` say how it behaves otherwise. */
export async function mailbox(t: TestContext, options: SMTPServerOptions = {}, port = 0): Promise<Mailbox> {
  const received: Received[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        received.push({ to: rcptTo.map(({ address }) => address), from: mailFrom ? mailFrom.address : '', ...readMail(Buffer.concat(parts).toString('latin1')) });
        done();
      });
    },
    ...options,
  });
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', () => resolve()));
  let closed: Promise<void> | undefined;
  const close = (): Promise<void> => (closed ??= new Promise((resolve) => void server.close(() => resolve())));
  t.after(close);
  const { port: taken } = server.server.address() as AddressInfo;
  return { url: `smtp://127.0.0.1:${taken}`, port: taken, received, close };
}

export function readMail(raw: string): Omit<Received, 'to' | 'from'> {
  const cut = raw.indexOf('\r\n\r\n');
  const headers = new Map(raw.slice(0, cut).replace(/\r\n[ \t]/g, ' ').split('\r\n').map((line) => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).toLowerCase(), decodeWords(line.slice(colon + 1).trim())] as const;
  }));
  const body = raw.slice(cut + 4);
  const encoding = headers.get('content-transfer-encoding');
  const bytes = encoding === 'base64' ? Buffer.from(body, 'base64') : Buffer.from(encoding === 'quoted-printable' ? unquote(body.replace(/=\r\n/g, '')) : body, 'latin1');
  return { headers, text: bytes.toString('utf8').replace(/\r\n/g, '\n'), raw };
}

function unquote(text: string): string {
  return text.replace(/=([\dA-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** RFC 2047, with words that were cut in the middle put together first. */
function decodeWords(text: string): string {
  const bytes = text.replace(/\?=\s+=\?/g, '?==?').replace(/=\?utf-8\?([bq])\?(.*?)\?=/gi, (_, kind: string, word: string) =>
    (kind.toLowerCase() === 'b' ? Buffer.from(word, 'base64').toString('latin1') : unquote(word.replaceAll('_', ' '))));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

/** Waits until there is something. */
export async function eventually<Value>(look: () => Value | undefined | false | Promise<Value | undefined | false>, what: string): Promise<Value> {
  for (const end = Date.now() + 10_000; Date.now() < end;) {
    const found = await look();
    if (found !== undefined && found !== false) return found;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`waited in vain for ${what}`);
}
