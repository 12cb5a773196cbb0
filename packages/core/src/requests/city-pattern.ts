/**
 * A city's regular expression is a stranger's program: some that look harmless take years to refuse a text. So it is never given to the
 * browser's engine, but read here into a graph that is walked along all ways at once (Thompson 1968), at most `graph × text` steps.
 * What that cannot do (look-around, references back, word boundaries) is not read.
 */
export interface CityPattern {
  /** Whether the text, or a part of it where the pattern does not say `^` and `$`, is as the city wants it. */
  matches(text: string): boolean;
}

type Tree =
  | { readonly one: RegExp }
  | { readonly at: 'start' | 'end' }
  | { readonly row: readonly Tree[] }
  | { readonly either: readonly Tree[] }
  | { readonly repeated: Tree; readonly least: number; readonly most: number };

/** A step of the graph: eats one character, asks where it is, or goes on for nothing. */
interface Step {
  readonly one?: RegExp;
  readonly at?: 'start' | 'end';
  readonly next: number[];
}

const longestPattern = 300;
const largestGraph = 1000;
const mostBuilt = 20_000;
/** Characters of an answer that are looked at. */
const longestText = 4000;
const deepest = 20;

class NotRead extends Error {}

/** The pattern, or undefined where it is none or needs what is not read here. */
export function readCityPattern(source: string): CityPattern | undefined {
  if (source.length > longestPattern) return undefined;
  try {
    const steps = graphOf(treeOf(source));
    return { matches: (text) => walk(steps, [...text].slice(0, longestText)) };
  } catch (error) {
    if (error instanceof NotRead) return undefined;
    throw error;
  }
}

/** One character, or a class of them, as the browser's engine knows it: that alone can do no harm. */
function oneOf(source: string): Tree {
  try {
    return { one: new RegExp(`^${source}$`, 'su') };
  } catch {
    throw new NotRead();
  }
}

function treeOf(source: string): Tree {
  let at = 0;
  const eat = (pattern: RegExp): RegExpExecArray | null => {
    const found = new RegExp(pattern.source, 'yu');
    found.lastIndex = at;
    const part = found.exec(source);
    if (part) at += part[0].length;
    return part;
  };

  function either(depth: number): Tree {
    if (depth > deepest) throw new NotRead();
    const ways = [row(depth)];
    while (eat(/\|/)) ways.push(row(depth));
    return ways.length === 1 ? (ways[0] as Tree) : { either: ways };
  }

  function row(depth: number): Tree {
    const parts: Tree[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') parts.push(times(atom(depth)));
    return { row: parts };
  }

  function atom(depth: number): Tree {
    if (eat(/\^/)) return { at: 'start' };
    if (eat(/\$/)) return { at: 'end' };
    if (eat(/\((?:\?:)?(?!\?)/)) {
      const inner = either(depth + 1);
      if (!eat(/\)/)) throw new NotRead();
      return inner;
    }
    const found = eat(/\[\^?(?:\\[^]|[^\\\]])+\]|\\[dDwWsS]|\\p\{[\w=]+\}|\.|\\[tnr]|\\[^\p{L}\p{N}]|[^\\()[\]|*+?{}^$.]/u);
    if (!found) throw new NotRead();
    const [part] = found;
    // Outside of what a pattern means something by, many write a mark with a stroke before it that needs none: "\-".
    return oneOf(/^\\[^\p{L}\p{N}]$/u.test(part) ? part.slice(1).replace(/[\\^$.*+?()[\]{}|/]/, '\\$&') : part.startsWith('[') ? plainClass(part) : part);
  }

  function times(tree: Tree): Tree {
    const found = eat(/([*+?])\??|\{(\d{1,3})(,(\d{0,3}))?\}\??/);
    if (!found) return tree;
    if ('at' in tree) throw new NotRead();
    const [, sign, least, comma, most] = found;
    if (sign) return { repeated: tree, least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : Infinity };
    return { repeated: tree, least: Number(least), most: comma === undefined ? Number(least) : most ? Number(most) : Infinity };
  }

  const tree = either(0);
  if (at < source.length) throw new NotRead();
  return tree;
}

/** A class as the strict reading of `u` wants it: needless strokes out, a hyphen that is only itself kept so. */
function plainClass(part: string): string {
  return part.replace(/\\([^\p{L}\p{N}])/gu, (_, mark: string) => (/[\\\]^$.*+?()[{}|/-]/.test(mark) ? `\\${mark}` : mark));
}

/** The graph begins at step 0 and ends at step 1. */
function graphOf(tree: Tree): Step[] {
  const steps: Step[] = [{ next: [] }, { next: [] }];
  const add = (step: Omit<Step, 'next'>, next: number[]): number => {
    if (steps.length >= largestGraph) throw new NotRead();
    return steps.push({ ...step, next }) - 1;
  };
  let built = 0;
  /** The step at which this part begins, from where it leads on to `then`. */
  function build(part: Tree, then: number): number {
    // What is nothing, a thousand times a thousand times, makes no graph large and takes as long.
    if (++built > mostBuilt) throw new NotRead();
    if ('one' in part || 'at' in part) return add(part, [then]);
    if ('row' in part) return part.row.reduceRight((next, one) => build(one, next), then);
    if ('either' in part) return add({}, part.either.map((one) => build(one, then)));
    const { repeated, least, most } = part;
    let next = then;
    if (most === Infinity) {
      next = add({}, [then]);
      steps[next]?.next.push(build(repeated, next));
    } else {
      for (let time = least; time < most; time++) next = add({}, [build(repeated, next), then]);
    }
    for (let time = 0; time < least; time++) next = build(repeated, next);
    return next;
  }
  steps[0]?.next.push(build(tree, 1));
  return steps;
}

function walk(steps: readonly Step[], text: readonly string[]): boolean {
  let now = new Set<number>();
  for (let place = 0; place <= text.length; place++) {
    // Anywhere: each place may be where it begins.
    const waiting = [0, ...now];
    const reached = new Set<number>();
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      if (reached.has(at)) continue;
      reached.add(at);
      if (at === 1) return true;
      const { one, at: where, next } = steps[at] as Step;
      const open = !one && (where === undefined || place === (where === 'start' ? 0 : text.length));
      if (open) waiting.push(...next);
    }
    now = new Set();
    const letter = text[place];
    if (letter === undefined) break;
    for (const at of reached) {
      const { one, next } = steps[at] as Step;
      if (one?.test(letter)) for (const to of next) now.add(to);
    }
  }
  return false;
}
