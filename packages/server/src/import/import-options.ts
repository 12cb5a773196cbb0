/** How far an import is. `bytes` and `total` count bytes on the disk over all files. */
export interface ImportProgress {
  readonly file: string;
  readonly bytes: number;
  readonly total: number;
  readonly rows: number;
}

export interface ImportOptions {
  readonly onProgress?: (progress: ImportProgress) => void;
  /** Milliseconds; for measuring only. */
  readonly now?: () => number;
  /** The IANA zone of times written without one. Default UTC; Boston's tables are known to be in New York's time. */
  readonly timeZone?: string;
}
