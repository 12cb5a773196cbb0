/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function chances(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** At least so many of these, by chance, but the same ones each time; and one of every kind. */
export function sampleOf(all, kindOf, least, seed = 311) {
  const chance = chances(seed);
  const shuffled = all.map((each) => ({ each, at: chance() })).sort((a, b) => a.at - b.at).map(({ each }) => each);
  const ofEachKind = [...new Map(shuffled.map((each) => [kindOf(each), each])).values()];
  return [...new Set([...ofEachKind, ...shuffled])].slice(0, Math.max(least, ofEachKind.length));
}
