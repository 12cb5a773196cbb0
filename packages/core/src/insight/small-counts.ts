/**
 * The fewest people a count may stand for. CMS shows no cell of 1 to 10 and none from which such a one could be worked out
 * (ResDAC, CMS Cell Size Suppression Policy, 2024-01-26).
 */
export const fewest = 11;

/**
 * A count in steps of `k`, rounded down. Because all counts of a work list are told so, no difference of two of them, in whatever
 * entries they stand, tells of some that they were one to ten: only that they were fewer than `k`, as a hidden cell does.
 */
export function inSteps(count: number, k = fewest): number {
  return Math.floor(count / k) * k;
}

/**
 * The cells of a table row whose total is shown: those below `k` are hidden (undefined), and as many of the next smallest as are needed so that the
 * total gives none of them away. 0 is no secret.
 */
export function hideSmall<Name extends string>(cells: Readonly<Record<Name, number>>, k = fewest): Readonly<Record<Name, number | undefined>> {
  const bySize = (Object.entries(cells) as [Name, number][]).filter(([, count]) => count > 0).sort(([, a], [, b]) => a - b);
  const hidden = new Set<Name>();
  let sum = 0;
  for (const [name, count] of bySize) {
    if (count >= k && (hidden.size === 0 || (hidden.size > 1 && sum >= k))) break;
    hidden.add(name);
    sum += count;
  }
  return Object.fromEntries((Object.entries(cells) as [Name, number][]).map(([name, count]) => [name, hidden.has(name) ? undefined : count])) as Record<Name, number | undefined>;
}

/** The least share that a count makes likely: the lower end of Wilson's interval of 95 %. 0 of nothing. */
export function leastShare(part: number, total: number): number {
  if (total <= 0) return 0;
  const z = 1.96;
  const share = part / total;
  const spread = z * Math.sqrt((share * (1 - share) + (z * z) / (4 * total)) / total);
  return Math.max(0, (share + (z * z) / (2 * total) - spread) / (1 + (z * z) / total));
}
