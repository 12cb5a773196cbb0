/**
 * A bundler makes a file for every set of parts that share something, however little it is; a page would ask for dozens of files. Here files are
 * joined as long as that saves more than it costs: a file less to ask for is worth some bytes that are not needed yet.
 */

/** What a file costs beside what is in it: the lines of its request, its turn where six are under way at a time, and what compresses worse apart. */
const bytesOfARequest = 2000;

/**
 * The name of the file each module goes into, from the chunks of a first build. A load is what a page asks for at once: a tag, or a part by
 * `import()`. `weigh` gives a chunk's bytes; what `isRare` names is not worth a request of everybody's.
 */
export function joinedParts(chunks, { weigh, isRare }) {
  const named = byName(chunks);
  const isLoad = (chunk) => (chunk.isEntry || chunk.isDynamicEntry) && !isRare(chunk);
  const there = alreadyThere(chunks, named);
  const groups = chunks.map((chunk) => {
    const loads = chunks.filter((load) => isLoad(load) && staticClosure(load, named).has(chunk));
    const known = chunks.filter((load) => isLoad(load) && there.get(load).has(chunk));
    return {
      files: new Set([chunk]), bytes: weigh(chunk),
      // Those that have to fetch it, and those that never have to, for it has come before them.
      fetching: new Set(loads.filter((load) => !known.includes(load))), known: new Set(known),
      stays: chunk.isDynamicEntry,
    };
  });
  for (let best = bestPair(groups, named); best; best = bestPair(groups, named)) join(groups, best);
  return new Map(groups.filter(({ stays }) => !stays).flatMap(({ files }) => [...files].flatMap(({ moduleIds }) => moduleIds.map((id) => [id, nameOf(files)]))));
}

/** All that has to be there before a chunk runs, itself included. */
export function staticClosure(chunk, named, met = new Set()) {
  if (!chunk || met.has(chunk)) return met;
  met.add(chunk);
  for (const name of chunk.imports) staticClosure(named.get(name), named, met);
  return met;
}

export const byName = (chunks) => new Map(chunks.map((chunk) => [chunk.fileName, chunk]));

/** By load, what every way to it has brought before. */
export function alreadyThere(chunks, named) {
  const there = new Map(chunks.map((chunk) => [chunk, chunk.isEntry ? new Set() : undefined]));
  for (let changed = true; changed;) {
    changed = false;
    for (const [load, before] of there) {
      if (!before) continue;
      const now = new Set([...before, ...staticClosure(load, named)]);
      for (const from of staticClosure(load, named)) {
        for (const next of from.dynamicImports.map((name) => named.get(name)).filter((each) => each && !each.isEntry)) {
          const known = there.get(next);
          const common = known ? new Set([...known].filter((each) => now.has(each))) : now;
          if (known?.size === common.size) continue;
          there.set(next, common);
          changed = true;
        }
      }
    }
  }
  return new Map([...there].map(([chunk, before]) => [chunk, before ?? new Set()]));
}

function bestPair(groups, named) {
  let best;
  for (const [index, one] of groups.entries()) {
    for (const other of groups.slice(index + 1)) {
      const gain = one.stays || other.stays || (isOfATag(one) && isOfATag(other)) ? 0 : gainOf(one, other);
      if (gain > (best?.gain ?? 0) && !goesInCircles(groups, one, other, named)) best = { one, other, gain };
    }
  }
  return best;
}

const isOfATag = ({ files }) => [...files].some(({ isEntry }) => isEntry);

function gainOf(one, other) {
  const saved = [...one.fetching].filter((load) => other.fetching.has(load)).length * bytesOfARequest;
  const inVain = (group, beside) => [...beside.fetching].filter((load) => !group.fetching.has(load) && !group.known.has(load)).length * group.bytes;
  return saved - inVain(one, other) - inVain(other, one);
}

function join(groups, { one, other }) {
  groups.splice(groups.indexOf(other), 1);
  for (const file of other.files) one.files.add(file);
  one.bytes += other.bytes;
  for (const load of other.fetching) one.fetching.add(load);
  one.known = new Set([...one.known].filter((load) => other.known.has(load)));
  for (const load of one.known) one.fetching.delete(load);
}

/** Whether one file would need another that needs it: such files run in an order nobody wrote down. */
function goesInCircles(groups, one, other, named) {
  const groupOf = new Map(groups.flatMap((group) => [...group.files].map((file) => [file, group === other ? one : group])));
  const needs = (group) => [...(group === one ? [...one.files, ...other.files] : group.files)].flatMap(({ imports }) => imports.map((name) => groupOf.get(named.get(name))));
  const met = new Set();
  const leadsBack = (group) => needs(group).some((next) => next !== group && (next === one || (!met.has(next) && met.add(next) && leadsBack(next))));
  return leadsBack(one);
}

/** After the tag it belongs to, or the largest of what is in it. */
function nameOf(files) {
  const [first] = [...files].sort((a, b) => Number(b.isEntry) - Number(a.isEntry) || b.code.length - a.code.length);
  return first.isEntry ? first.name : `shared-${first.name}`;
}
