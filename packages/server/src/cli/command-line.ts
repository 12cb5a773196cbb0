import { parseArgs } from 'node:util';
import { sentences } from '../sentences.js';
import type { StartOptions } from '../start-city.js';

/** What the command line asks for: to help, to start, or nothing that can be done. */
export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'problem'; readonly words: string }
  | { readonly kind: 'start'; readonly options: StartOptions & { readonly port: number } };

const known = {
  port: { type: 'string' },
  host: { type: 'string' },
  data: { type: 'string' },
  city: { type: 'string', multiple: true },
  site: { type: 'string' },
  assets: { type: 'string', multiple: true },
  'api-key': { type: 'string' },
  'staff-key': { type: 'string' },
  'allow-origin': { type: 'string', multiple: true },
  rate: { type: 'string' },
  'batch-delay': { type: 'string' },
  reopen: { type: 'string' },
  jurisdiction: { type: 'string', multiple: true },
  'public-url': { type: 'string' },
  'trust-proxy': { type: 'boolean' },
  'no-page-policy': { type: 'boolean' },
  'tracker-page': { type: 'string' },
  'smtp-url': { type: 'string' },
  'mail-from': { type: 'string' },
  'mail-days': { type: 'string' },
  faults: { type: 'boolean' },
  log: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

const logLevels = ['silent', 'error', 'warn', 'info', 'debug'];

class Unclear extends Error {}

/** Reads what was typed. `environment` may name the port, the keys and the mail server, so that a key need not stand in the list of processes. */
export function readCommandLine(typed: readonly string[], environment: Readonly<Record<string, string | undefined>>): Command {
  try {
    const { values, positionals } = parseArgs({ args: [...typed], options: known, allowPositionals: true });
    if (values.help) return { kind: 'help' };
    const port = whole('--port', values.port ?? (environment['PORT'] || '4311'));
    if (port > 65_535) throw new Unclear(sentences.optionNeedsNumber('--port', String(port)));
    const origins = (values['allow-origin'] ?? []).flatMap((list) => list.split(',')).map((origin) => origin.trim()).filter(Boolean);
    if (values.log !== undefined && !logLevels.includes(values.log)) throw new Unclear(sentences.optionNeedsOneOf('--log', logLevels));
    const smtpUrl = values['smtp-url'] ?? environment['CIVIC_SMTP_URL'];
    if (values['tracker-page'] !== undefined && !(/^https?:/i.test(values['tracker-page']) && URL.canParse(values['tracker-page']))) throw new Unclear(sentences.optionNeedsAddress('--tracker-page'));
    return {
      kind: 'start',
      options: {
        port,
        host: values.host,
        dataDir: values.data,
        files: [...(values.city ?? []), ...positionals],
        site: values.site,
        assets: (values.assets ?? []).map(pair),
        apiKey: values['api-key'] ?? environment['CIVIC_API_KEY'],
        staffKey: values['staff-key'] ?? environment['CIVIC_STAFF_KEY'],
        allowOrigin: origins.length === 0 || origins.includes('*') ? '*' : origins,
        rate: values.rate === undefined ? undefined : whole('--rate', values.rate),
        batchDelay: values['batch-delay'] === undefined ? undefined : whole('--batch-delay', values['batch-delay']) * 1000,
        reopenings: values.reopen === undefined ? undefined : whole('--reopen', values.reopen),
        jurisdictions: values.jurisdiction,
        publicUrl: values['public-url'],
        trustProxy: values['trust-proxy'],
        pagePolicy: values['no-page-policy'] ? '' : undefined,
        trackerPage: values['tracker-page'],
        mail: smtpUrl ? {
          smtpUrl,
          from: values['mail-from'] ?? environment['CIVIC_MAIL_FROM'] ?? '',
          keepDays: values['mail-days'] === undefined ? undefined : whole('--mail-days', values['mail-days']),
        } : undefined,
        faults: values.faults,
        logLevel: values.log,
      },
    };
  } catch (error) {
    return { kind: 'problem', words: error instanceof Unclear ? error.message : ownWordsFor(error as Error & { code?: string }) };
  }
}

function ownWordsFor(error: Error & { code?: string }): string {
  const option = /'(-[^' ,]*)/.exec(error.message)?.[1] ?? '';
  if (error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return sentences.badOption(option);
  if (error.code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return sentences.optionNeedsValue(option);
  throw error;
}

function whole(option: string, text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new Unclear(sentences.optionNeedsNumber(option, text));
  return Number(text);
}

function pair(text: string): { readonly prefix: string; readonly dir: string } {
  const match = /^([^=]+)=(.+)$/.exec(text);
  if (!match) throw new Unclear(sentences.optionNeedsPair('--assets'));
  return { prefix: match[1]!, dir: match[2]! };
}
