import { basename } from 'node:path';
import type { FileSummary, ImportSummary } from './import-summary.js';
import { sentences } from './sentences.js';

/** What came of an import, line by line, for the person who started it. */
export function importReport(summary: ImportSummary): readonly string[] {
  return summary.files.flatMap((file) => [`${basename(file.file)}: ${outcome(file)}`, ...details(file).map((line) => `  ${line}`)]);
}

function outcome(file: FileSummary): string {
  if (file.error !== undefined) return file.error;
  const counts = [
    sentences.count(file.requests, 'request', 'requests'),
    sentences.count(file.services, 'service', 'services'),
    sentences.count(file.definitions, 'definition', 'definitions'),
    sentences.count(file.articles, 'article', 'articles'),
    sentences.count(file.places, 'place', 'places'),
  ].filter((count) => count !== '');
  if (counts.length === 0) return file.remarks[0] ?? sentences.nothingInside;
  return sentences.taken(counts.join(', '), file.ms);
}

function details({ error, requests, services, definitions, articles, places, remarks, replaced, skipped, reasons }: FileSummary): readonly string[] {
  const isOutcome = error === undefined && requests + services + definitions + articles + places === 0;
  return [
    ...(isOutcome ? remarks.slice(1) : remarks),
    ...(replaced > 0 ? [sentences.replaced(replaced)] : []),
    ...(skipped > 0 ? [sentences.skipped(skipped, reasons.length)] : []),
    ...reasons.map((reason) => `  ${reason}.`),
  ];
}
