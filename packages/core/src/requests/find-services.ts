import {
  buildIndex, buildIndexInSlices, editsBetween, openFaqSearch, synonymsFrom, type Article, type FaqIndex, type LanguagePack, type Slices, type Synonyms,
} from '../faq/index.js';
import { idle } from './idle-words.js';
import { residentWords } from './resident-words.js';
import type { Service } from './service.js';
import { stem, termsOf } from './stems.js';

/** One slip of the finger apart: a letter more, less, other, or two swapped. Only asked of words of five letters and more. */
export function oneSlipApart(a: string, b: string): boolean {
  return editsBetween(a, b, 1) <= 1;
}

/** Words after these tell where it is rather than what it is: "a hole in the road by the school" is not about the school. */
const leadToPlace = new Set('at by near in on behind beside along opposite front outside cerca en frente'.split(' '));
const placeCounts = 0.6;

/** English and Spanish together: residents of one city write both, whatever its list is in. */
const pack: LanguagePack = { lang: 'mul', stem, weakWords: [...idle, ...leadToPlace] };
const otherWords = synonymsFrom(residentWords, pack);

/** What a short list of services needs beyond other words: names are short, and so are the words typed. */
const asServicesAreAsked: Synonyms = {
  addTo(asked, lastIsOpen, termFor) {
    // Four letters are a slip away from too many others: "paso" is no "pasto".
    for (const { takenFor, folded, ways } of asked) if (takenFor && folded.length < 5) ways.clear();
    otherWords.addTo(asked, lastIsOpen, termFor);
    let told = false;
    let away = false;
    for (const [at, word] of asked.entries()) {
      if (leadToPlace.has(word.folded)) away ||= told;
      else if (!word.weak) {
        told = true;
        if (away) word.counts *= placeCounts;
      }
      const next = asked[at + 1];
      const together = next && `${word.folded}${next.folded}`;
      const term = together === undefined ? undefined : termFor(together, together);
      if (next && term !== undefined) for (const { ways } of [word, next]) ways.set(term, 1);
    }
  },
};

/** Each two telling words of a name that stand side by side, as one: "street light" is also "streetlight". */
function neighbours(name: string): string[] {
  const telling = termsOf(name).filter((term) => !idle.includes(term));
  return telling.slice(1).map((term, at) => `${telling[at]}${term}`);
}

function asArticle({ name, description, groups, keywords }: Service, position: number): Article {
  const together = neighbours(name);
  return { id: String(position), question: [name, ...together].join(' '), answer: description, topic: groups.join(' '), keywords: [...keywords, ...together] };
}

/** The part of the best score below which a service only shares a word by chance, and would puzzle more than help. */
const weakest = 0.3;

/** A search over one list of services: words in, services out, the best first. Deterministic; ties keep the city's order. */
export type ServiceSearch = (words: string, limit?: number) => readonly Service[];

/**
 * Prepares a search over names, keywords, groups and descriptions. Rare words count more than common ones, so that "street light"
 * finds the light and not every service with a street in it. Forgives slips in longer words, accents, plurals, words written together
 * or apart, a last word half typed, and the commonest other words for one thing.
 */
export function searchServices(services: readonly Service[]): ServiceSearch {
  return searchIn(services, buildIndex(services.map(asArticle), pack));
}

/** The same for thousands of services, which take half a second: with pauses in which the page answers. Rejects with the signal's reason. */
export async function searchServicesInSlices(services: readonly Service[], slices: Slices, signal?: AbortSignal): Promise<ServiceSearch> {
  return searchIn(services, await buildIndexInSlices(services.map(asArticle), pack, slices, signal));
}

function searchIn(services: readonly Service[], index: FaqIndex): ServiceSearch {
  const search = openFaqSearch(index, pack, { synonyms: asServicesAreAsked });
  return (words, limit = 5) =>
    search
      .find(words, { limit, atLeast: weakest })
      // Where no word tells, nothing is covered: "in the" finds no leak "in the street".
      .filter(({ covers }) => covers > 0)
      .flatMap(({ id }) => services[Number(id)] ?? []);
}
