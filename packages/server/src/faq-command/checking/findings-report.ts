import { placeOf } from '../reading/draft.js';
import { sentences } from '../sentences.js';
import { gravities, gravityOf, type Finding, type FindingKind } from './finding.js';

/** Of one kind so many are listed; all of them are in the JSON. */
const mostListed = 25;

/** The findings, the gravest first, each kind in the order of the articles. */
export function byGravity(findings: readonly Finding[]): readonly Finding[] {
  const kinds = Object.keys(gravityOf) as FindingKind[];
  return [...findings].sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
}

/** A table for people: for each kind what is the matter and what to do, then where. */
export function findingsTable(findings: readonly Finding[], articles: number, remarks: readonly string[]): readonly string[] {
  const kinds = [...new Set(byGravity(findings).map(({ kind }) => kind))];
  const lines = gravities.flatMap((gravity) => {
    const these = kinds.filter((kind) => gravityOf[kind] === gravity);
    return these.length === 0 ? [] : [sentences.gravity[gravity], '', ...these.flatMap((kind) => [...table(kind, findings.filter((finding) => finding.kind === kind)), ''])];
  });
  return [...lines, ...remarks, sentences.checkedAll(articles, findings.length)];
}

function table(kind: FindingKind, findings: readonly Finding[]): readonly string[] {
  const { title, todo } = sentences.finding[kind];
  const rows = findings.slice(0, mostListed).map(({ where, id, says }) => [placeOf(where), id ?? '', says] as const);
  const widths = [0, 1].map((column) => Math.min(40, Math.max(...rows.map((row) => (row[column] as string).length))));
  const more = findings.length - rows.length;
  return [
    `  ${title} (${findings.length.toLocaleString('en')})`,
    `  ${todo}`,
    ...rows.map(([place, id, says]) => `    ${place.padEnd(widths[0] as number)}  ${id.padEnd(widths[1] as number)}  ${says}`.trimEnd()),
    ...(more > 0 ? [`    ${sentences.andMore(more)}`] : []),
  ];
}

/** The same for programs. */
export function findingsJson(findings: readonly Finding[], articles: number, remarks: readonly string[]): string {
  const told = byGravity(findings).map(({ kind, where, lang, id, says }) => ({ gravity: gravityOf[kind], kind, ...where, lang, id, says, todo: sentences.finding[kind].todo }));
  return JSON.stringify({ articles, findings: told, remarks }, undefined, 2);
}
