import type { DateFindings } from './date-reader.js';
import type { FileKind, FileSummary } from './import-summary.js';
import { sentences } from './sentences.js';

const reasonsKept = 5;

/** What has come of one file so far; written on while it is read. */
export class FileTally {
  kind: FileKind = 'empty';
  services = 0;
  definitions = 0;
  requests = 0;
  articles = 0;
  places = 0;
  replaced = 0;
  skipped = 0;
  error: string | undefined;
  ms = 0;
  readonly dates: DateFindings = { unreadable: 0, firstUnreadable: '', withoutZone: 0 };
  readonly remarks: string[] = [];
  readonly #reasons: string[] = [];

  constructor(readonly file: string) {}

  skip(reason: string): void {
    this.skipped++;
    if (this.#reasons.length < reasonsKept) this.#reasons.push(reason);
  }

  summary(): FileSummary {
    const { file, kind, services, definitions, requests, articles, places, replaced, skipped, error, ms } = this;
    const remarks = [...this.remarks];
    if (this.dates.unreadable > 0) remarks.push(sentences.badDates(this.dates.unreadable, this.dates.firstUnreadable));
    return { file, kind, services, definitions, requests, articles, places, replaced, skipped, reasons: this.#reasons, remarks, ms, ...(error === undefined ? {} : { error }) };
  }
}
