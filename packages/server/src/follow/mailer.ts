import { createTransport } from 'nodemailer';

export interface Mail {
  /** The same for each try of one letter, so that mail programs know a second copy. */
  readonly id: string;
  readonly address: string;
  readonly locale: string;
  readonly subject: string;
  readonly text: string;
  /** Ends the letters by one POST, as RFC 8058 has it. */
  readonly stopLink?: string;
}

/**
 * What became of a mail. `later`: not this one, not now; `down`: none can be sent now; `no-such-address`: the server
 * says that nobody is there.
 */
export type Delivery = 'taken' | 'no-such-address' | 'later' | 'down';

/** The port behind which mail leaves. */
export interface Mailer {
  send(mail: Mail): Promise<{ readonly delivery: Delivery; /** For the log: a code, and nothing that names anybody. */ readonly why?: string }>;
  close(): void;
}

export interface SmtpSettings {
  /** `smtp://name:password@host:587`, or `smtps:` for TLS from the first byte. */
  readonly url: string;
  /** Who writes: an address, with a name before it or not. */
  readonly from: string;
}

interface SmtpError {
  readonly code?: string;
  readonly command?: string;
  readonly responseCode?: number;
  readonly response?: string;
}

/** Enhanced status codes (RFC 3463) for an address that is not there. A bare 550 may as well say that the city is not trusted. */
const nobodyThere = /\b5\.1\.(?:1|2|3|6|10)\b|\b5\.2\.1\b/;

export function smtpMailer({ url, from }: SmtpSettings): Mailer {
  const transport = createTransport({ url, disableFileAccess: true, disableUrlAccess: true, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 });
  const host = /@([^\s@>]+)>?\s*$/.exec(from)?.[1] ?? 'localhost';
  return {
    async send({ id, address, locale, subject, text, stopLink }) {
      try {
        await transport.sendMail({
          from,
          // An object is never read for more addresses.
          to: { name: '', address },
          subject,
          text,
          messageId: `<${id}@${host}>`,
          headers: {
            'Auto-Submitted': 'auto-generated',
            'Content-Language': locale,
            ...(stopLink && { 'List-Unsubscribe': `<${stopLink}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
          },
        });
        return { delivery: 'taken' };
      } catch (error) {
        return failure(error as SmtpError);
      }
    },
    close: () => transport.close(),
  };
}

function failure({ code = '', command = '', responseCode, response = '' }: SmtpError): { delivery: Delivery; why: string } {
  const why = [code, command, responseCode].filter(Boolean).join(' ');
  if (command === 'RCPT TO' && (responseCode ?? 0) >= 500 && nobodyThere.test(response)) return { delivery: 'no-such-address', why };
  // One recipient or one text is refused; others may go.
  return { delivery: responseCode !== undefined && (command === 'RCPT TO' || command === 'DATA') ? 'later' : 'down', why };
}
