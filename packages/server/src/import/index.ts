import type { Destination } from './destination.js';
import { importCity } from './import-city.js';
import type { ImportOptions } from './import-options.js';
import type { ImportSummary } from './import-summary.js';

export type { Destination } from './destination.js';
export type { ImportOptions, ImportProgress } from './import-options.js';
export { exportRequests } from './export-requests.js';
export { importReport } from './import-report.js';
export { progressLine, type ProgressLine, type Terminal } from './progress-line.js';
export type { FileKind, FileSummary, ImportSummary } from './import-summary.js';

/**
 * Takes real city files in: GeoReport service lists, definitions and requests (JSON or XML), Boston's table of cases
 * and other cities' 311 tables (CSV), each packed with gzip or not. What a file is shows from its content. The files
 * may come in any order: services first, then requests, then definitions are taken in. One that cannot be read is told
 * in its summary's `error` and does not stop the others; nothing is thrown for it.
 */
export async function importFiles(files: readonly string[], store: Destination, options: ImportOptions = {}): Promise<ImportSummary> {
  return importCity(files, store, options);
}
