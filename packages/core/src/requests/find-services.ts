import type { Service } from './service.js';

/** Lower case, without accents, split at anything that is not a letter or digit of any script. */
export function termsOf(text: string): string[] {
  const folded = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}

// Words that say nothing about a service, in the languages residents of a first release type. A short list on purpose:
// a word left in only costs a little rank, a word wrongly taken out costs a match.
const idle = new Set(
  ('a an the of on in at by to for and or is are was were be been it its i we my our your there this that with from not no do does has have had ' +
    'please want need can could would someone somebody report request about near next ' +
    'el la los las un una de del en por para y o es son esta hay mi su con no que se').split(' '),
);

interface Indexed {
  readonly service: Service;
  readonly fields: readonly { readonly terms: ReadonlySet<string>; readonly weight: number }[];
}

/** Cut a word to a stem good enough for matching: plural and verb endings of English and Spanish. */
function stem(term: string): string {
  if (term.length < 5) return term.length > 3 && term.endsWith('s') && !term.endsWith('ss') ? term.slice(0, -1) : term;
  return term.replace(/(ies|ied)$/, 'y').replace(/(ingly|ing|edly|ed|es|s|e)$/, '') || term;
}

/** One slip of the finger apart: a letter more, less, other, or two swapped. Only asked of words of five letters and more. */
export function oneSlipApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) { endA--; endB--; }
  const restA = a.slice(start, endA);
  const restB = b.slice(start, endB);
  return (restA.length <= 1 && restB.length <= 1) || (restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0]);
}

function index(services: readonly Service[]): Indexed[] {
  const terms = (text: string): ReadonlySet<string> => new Set(termsOf(text).filter((term) => !idle.has(term)).map(stem));
  return services.map((service) => ({
    service,
    fields: [
      { terms: terms(service.name), weight: 4 },
      { terms: terms(service.keywords.join(' ')), weight: 3 },
      { terms: terms(service.groups.join(' ')), weight: 1 },
      { terms: terms(service.description), weight: 1 },
    ],
  }));
}

function likeness(word: string, term: string, lastWord: boolean): number {
  if (word === term) return 1;
  if (lastWord && word.length >= 3 && term.startsWith(word)) return 0.8;
  if (word.length >= 5 && term.length >= 5 && oneSlipApart(word, term)) return 0.6;
  return 0;
}

/** A search over one list of services: words in, services out, the best first. Deterministic; ties keep the city's order. */
export type ServiceSearch = (words: string, limit?: number) => readonly Service[];

/**
 * Prepares a search over names, keywords, groups and descriptions. Rare terms count more than common ones, so that
 * "street light" finds the light and not every service with a street in it. Forgives one slip in longer words, accents,
 * plurals, and a last word half typed.
 */
export function searchServices(services: readonly Service[]): ServiceSearch {
  const indexed = index(services);
  const holders = new Map<string, number>();
  for (const { fields } of indexed) {
    for (const term of new Set(fields.flatMap((field) => [...field.terms]))) holders.set(term, (holders.get(term) ?? 0) + 1);
  }
  const rarity = (term: string): number => Math.log(1 + services.length / (holders.get(term) ?? 1));

  return (words, limit = 5) => {
    const asked = termsOf(words).filter((term) => !idle.has(term)).map(stem);
    if (asked.length === 0) return [];
    const last = asked.length - 1;
    const scored = indexed.map(({ service, fields }, position) => {
      let score = 0;
      for (const [at, word] of asked.entries()) {
        let best = 0;
        for (const { terms, weight } of fields) {
          for (const term of terms) {
            const like = likeness(word, term, at === last);
            if (like > 0) best = Math.max(best, like * weight * rarity(term));
          }
        }
        score += best;
      }
      // A short name wholly named beats a long one partly named.
      const nameTerms = fields[0]?.terms.size ?? 1;
      return { service, position, score: score / (1 + 0.05 * nameTerms) };
    });
    return scored
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || a.position - b.position)
      .slice(0, limit)
      .map(({ service }) => service);
  };
}

/** Services under their groups, in the order the city first names each group. Services without a group come last, under ''. */
export function servicesByGroup(services: readonly Service[]): readonly (readonly [group: string, services: readonly Service[]])[] {
  const groups = new Map<string, Service[]>();
  for (const service of services) {
    for (const group of service.groups.length > 0 ? service.groups : ['']) {
      const members = groups.get(group);
      if (members) members.push(service);
      else groups.set(group, [service]);
    }
  }
  return [...groups].sort(([a], [b]) => Number(a === '') - Number(b === ''));
}
