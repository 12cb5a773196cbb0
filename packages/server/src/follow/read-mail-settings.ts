import { sentences } from '../sentences.js';
import type { SmtpSettings } from './mailer.js';

/** How letters are sent to those who follow a request. */
export interface MailOptions {
  /** `smtp://name:password@host:587`, or `smtps:`. */
  readonly smtpUrl: string;
  /** Who writes, like `City of Quayside <311@city.example>`. */
  readonly from: string;
  /** Days after which the addresses of those who followed a closed request are erased. Default 30. */
  readonly keepDays?: number;
  /** Milliseconds between two looks for letters to send. Default 5 seconds. */
  readonly every?: number;
}

/** Letters cannot be sent like this, and what to do about it. */
export class MailUnclear extends Error {
  override readonly name = 'MailUnclear';
}

/** Throws `MailUnclear` with a sentence for whoever starts the server. */
export function readMailSettings({ smtpUrl, from }: MailOptions, { dataDir, publicUrl }: { readonly dataDir?: string; readonly publicUrl?: string }): SmtpSettings {
  if (!/^smtps?:\/\/[^\s/]/i.test(smtpUrl) || !URL.canParse(smtpUrl)) throw new MailUnclear(sentences.notASmtpUrl);
  if (/[\r\n]/.test(from) || !/^(?:[^<>@]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/.test(from.trim())) throw new MailUnclear(sentences.mailNeedsFrom);
  if (dataDir === undefined) throw new MailUnclear(sentences.mailNeedsData);
  if (!publicUrl || !/^https?:\/\//i.test(publicUrl) || !URL.canParse(publicUrl)) throw new MailUnclear(sentences.mailNeedsPublicUrl);
  return { url: smtpUrl, from: from.trim() };
}
