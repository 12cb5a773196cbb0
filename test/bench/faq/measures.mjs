import { chance } from './chance.mjs';

const depth = 10;

/** What one list of found ids (best first) is worth to one who asked, given what is relevant: each from 0 to 1. */
export function judge(found, relevant) {
  const top = found.slice(0, depth);
  const first = top.findIndex((id) => relevant.has(id));
  const gains = top.reduce((sum, id, at) => sum + gain(relevant.get(id) ?? 0, at), 0);
  const best = [...relevant.values()].sort((a, b) => b - a).slice(0, depth).reduce((sum, grade, at) => sum + gain(grade, at), 0);
  return {
    mrr10: first === -1 ? 0 : 1 / (first + 1),
    ndcg10: best === 0 ? 0 : gains / best,
    success1: first === 0 ? 1 : 0,
    recall10: relevant.size === 0 ? 0 : top.filter((id) => relevant.has(id)).length / Math.min(relevant.size, depth),
    empty: found.length === 0 ? 1 : 0,
  };
}

const gain = (grade, at) => (2 ** grade - 1) / Math.log2(at + 2);

export const mean = (numbers) => (numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length);

/** The mean of every measure over judged queries. */
export function meanOf(judged) {
  const names = ['mrr10', 'ndcg10', 'success1', 'recall10', 'empty'];
  return Object.fromEntries(names.map((name) => [name, mean(judged.map((one) => one[name]))]));
}

export function quantile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

/**
 * The mean difference of pairs, macro over groups (each set counts the same), with the interval that holds 95 % of 1,000 seeded draws with
 * replacement. An interval wholly above zero is a lead that chance does not explain.
 */
export function pairedBootstrap(groups, draws = 1000) {
  const differences = groups.filter((pairs) => pairs.length > 0).map((pairs) => pairs.map(([ours, theirs]) => ours - theirs));
  const draw = chance('bootstrap');
  const drawn = Array.from({ length: draws }, () =>
    mean(differences.map((group) => {
      let sum = 0;
      for (let at = 0; at < group.length; at++) sum += group[Math.floor(draw() * group.length)];
      return sum / group.length;
    })));
  return { lead: mean(differences.map(mean)), low: quantile(drawn, 0.025), high: quantile(drawn, 0.975) };
}
