import { meanOf, pairedBootstrap } from './measures.mjs';

const variantNames = ['clean', 'typo', 'cut', 'keywords'];
const parts = [['all', () => true], ['tuning part', ({ keptAside }) => !keptAside], ['kept aside', ({ keptAside }) => keptAside]];
const short = (number, digits = 3) => number.toFixed(digits);
const kb = (bytes) => `${(bytes / 1000).toFixed(1)} KB`;

function table(head, rows) {
  const widths = head.map((_, at) => Math.max(...[head, ...rows].map((row) => String(row[at]).length)));
  const line = (row) => row.map((cell, at) => (at === 0 ? String(cell).padEnd(widths[at]) : String(cell).padStart(widths[at]))).join('  ');
  console.log([line(head), ...rows.map(line)].join('\n'));
}

export function printSet(set, results) {
  const judged = set.queries.filter(({ relevant }) => relevant.size > 0).length;
  console.log(`\n## ${set.name}: ${set.articles.length} articles, ${judged} judged queries (${set.lang})\n`);
  for (const [part, isIn] of parts.slice(1)) {
    console.log(`Clean, ${part}; MRR@10 of the other variants`);
    table(['engine', 'MRR@10', 'nDCG@10', 'success@1', 'recall@10', 'empty', ...variantNames.slice(1)], [...results].map(([label, { byVariant, sampled }]) => {
      const { mrr10, ndcg10, success1, recall10, empty } = meanOf(byVariant.clean.filter(isIn));
      const others = variantNames.slice(1).map((name) => short(meanOf(byVariant[name].filter(isIn)).mrr10));
      return [`${label}${sampled ? ' (sample)' : ''}`, ...[mrr10, ndcg10, success1, recall10, empty].map((number) => short(number)), ...others];
    }));
    console.log('');
  }
  table(['engine', 'median ms', 'p95 ms', 'build ms', 'index gz', 'typed until found'], [...results].map(([label, { medianMs, p95Ms, buildMs, stored, keystrokes }]) =>
    [label, short(medianMs, 2), short(p95Ms, 2), short(buildMs, 0), kb(stored), `${Math.round(keystrokes * 100)} %`]));
}

/** Ours against each peer on the queries both were asked, every set counting the same. */
export function printLeads(results, labels) {
  console.log('\n## Lead in MRR@10 over each peer: macro over the sets, 95 % interval of 1,000 paired bootstrap draws\n');
  for (const [part, isIn] of parts) {
    console.log(`${part}`);
    table(['peer', ...variantNames], labels.map((label) => [label, ...variantNames.map((name) => said(pairedBootstrap([...results.values()].map((ofSet) => pairs(ofSet, label, name, isIn)))))]));
    console.log('');
  }
  console.log('kept aside and tuning part together, set by set, clean');
  table(['peer', ...results.keys()], labels.map((label) => [label, ...[...results.values()].map((ofSet) => said(pairedBootstrap([pairs(ofSet, label, 'clean', () => true)])))]));
}

const said = ({ lead, low, high }) => `${signed(lead)} [${signed(low)} ${signed(high)}]`;
const signed = (number) => `${number < 0 ? '-' : '+'}${Math.abs(number).toFixed(3)}`;

function pairs(ofSet, label, name, isIn) {
  const theirs = new Map(ofSet.get(label).byVariant[name].map((row) => [row.id, row.mrr10]));
  return ofSet.get('civic').byVariant[name].filter((row) => isIn(row) && theirs.has(row.id)).map((row) => [row.mrr10, theirs.get(row.id)]);
}

export function printLayers(results, layerResults) {
  console.log('\n## What the layers add: MRR@10 (success@1), clean / typo, on the queries kept aside\n');
  const names = [...layerResults.keys()];
  const cell = (byVariant) => ['clean', 'typo'].map((name) => {
    const { mrr10, success1 } = meanOf(byVariant[name].filter(({ keptAside }) => keptAside));
    return `${short(mrr10)} (${short(success1)})`;
  }).join(' / ');
  const labels = [...(layerResults.get(names[0])?.keys() ?? [])];
  table(['engine', ...names], [
    ['civic alone', ...names.map((name) => cell(results.get(name).get('civic').byVariant))],
    ...labels.map((label) => [label, ...names.map((name) => cell(layerResults.get(name).get(label)))]),
  ]);
}

export function printSizes(bytes, sets, results) {
  console.log('\n## Bytes after gzip\n');
  table(['library', 'gz'], [...bytes].map(([name, size]) => [name, kb(size)]));
  console.log('');
  table(['set', 'articles alone', 'civic index packed'], sets.map(({ name, articlesGz }) => [name, kb(articlesGz), kb(results.get(name).get('civic').stored)]));
}

/** One line for machines: all judged queries of each set, as they were written. */
export function lastLine(results) {
  const of = (label) => Object.fromEntries([...results].filter(([, ofSet]) => ofSet.has(label)).map(([name, ofSet]) => {
    const { byVariant, p95Ms } = ofSet.get(label);
    const { mrr10, ndcg10, success1 } = meanOf(byVariant.clean);
    return [name, { mrr10: round(mrr10), ndcg10: round(ndcg10), success1: round(success1), p95Ms: round(p95Ms) }];
  }));
  const labels = [...new Set([...results.values()].flatMap((ofSet) => [...ofSet.keys()]))].filter((label) => label !== 'civic');
  return JSON.stringify({ sets: of('civic'), peers: Object.fromEntries(labels.map((label) => [label, of(label)])) });
}

const round = (number) => Math.round(number * 1e4) / 1e4;
