/** What a file turned out to be. `empty` holds none of these; `unreadable` could not be read to its end. */
export type FileKind =
  | 'services' | 'definitions' | 'requests' | 'boston-csv' | 'csv' | 'articles' | 'places' | 'discovery' | 'empty' | 'unreadable';

export interface FileSummary {
  readonly file: string;
  readonly kind: FileKind;
  /** Services the file lists; for requests, the services made because no list named them. */
  readonly services: number;
  readonly definitions: number;
  readonly requests: number;
  readonly articles: number;
  /** Address ranges, houses, landmarks and other names of streets. */
  readonly places: number;
  /** Requests that took the place of an earlier one of the same number. */
  readonly replaced: number;
  /** Entries left out, and the first five reasons, each one sentence. */
  readonly skipped: number;
  readonly reasons: readonly string[];
  /** What the clerk should know about what was taken in; sentences. */
  readonly remarks: readonly string[];
  /** Why the file could not be read, and what of it was kept; one or two sentences. */
  readonly error?: string;
  readonly ms: number;
}

export interface ImportSummary {
  /** In the order the files were named. */
  readonly files: readonly FileSummary[];
  readonly services: number;
  readonly definitions: number;
  readonly requests: number;
  readonly articles: number;
  readonly places: number;
  readonly skipped: number;
  readonly ms: number;
}

export function summarise(files: readonly FileSummary[], ms: number): ImportSummary {
  const sum = (count: (file: FileSummary) => number) => files.reduce((total, file) => total + count(file), 0);
  return {
    files,
    services: sum((file) => file.services),
    definitions: sum((file) => file.definitions),
    requests: sum((file) => file.requests),
    articles: sum((file) => file.articles),
    places: sum((file) => file.places),
    skipped: sum((file) => file.skipped),
    ms,
  };
}
