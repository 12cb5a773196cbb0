import { articleId, readArticle, type Article } from '@civic-elements/core/faq';
import { sentences } from '../sentences.js';
import { placeOf, type Draft, type Problem, type Where } from './draft.js';
import { type Layers, noLayers } from './layers.js';

/** The articles of one language, and where each stands in the files. */
export interface Gathering extends Layers {
  readonly lang: string;
  readonly articles: readonly Article[];
  readonly whereOf: ReadonlyMap<string, Where>;
  /** What of an answer could not be kept, by the article's id. */
  readonly lostOf: ReadonlyMap<string, readonly string[]>;
}

export interface Gathered {
  /** The language asked for first, then the others as they came. */
  readonly shelves: readonly Gathering[];
  readonly problems: readonly Problem[];
  /** Articles that have the id of one before them. They are in no shelf; `problems` tells of them too. */
  readonly repeated: readonly { readonly lang: string; readonly id: string; readonly where: Where; readonly first: Where }[];
}

interface Shelf {
  readonly articles: Map<string, Article>;
  /** Ids that are given, and those made so far. */
  readonly ids: Set<string>;
  readonly whereOf: Map<string, Where>;
  readonly lostOf: Map<string, readonly string[]>;
  readonly frequent: { readonly id: string; readonly place: number }[];
  layers: Layers;
}

/** Puts what was read together by language. An article without an id gets one of its question's words. */
export function gather(drafts: readonly (Draft & { readonly lang: string })[], layers: readonly (Layers & { readonly lang: string })[], told: readonly Problem[], first: string): Gathered {
  const shelves = new Map<string, Shelf>();
  const problems = [...told];
  const repeated: { lang: string; id: string; where: Where; first: Where }[] = [];
  const shelfOf = (lang: string): Shelf => {
    const known = shelves.get(lang) ?? { articles: new Map(), ids: new Set(), whereOf: new Map(), lostOf: new Map(), frequent: [], layers: noLayers };
    shelves.set(lang, known);
    return known;
  };
  for (const { lang, fields } of drafts) if (fields['id']) shelfOf(lang).ids.add(String(fields['id']));
  for (const { lang, where, fields, lost, frequent } of drafts) {
    const shelf = shelfOf(lang);
    const question = String(fields['question'] ?? '');
    const id = fields['id'] || (question === '' ? '' : articleId(question, shelf.ids));
    const article = readArticle({ ...fields, id }, '', ({ path, says }) => problems.push({ where, says: sentences.field(path.slice(1), says) }));
    if (!article) continue;
    const before = shelf.whereOf.get(article.id);
    if (before) {
      problems.push({ where, says: sentences.sameId(article.id, placeOf(before)) });
      repeated.push({ lang, id: article.id, where, first: before });
      continue;
    }
    shelf.articles.set(article.id, article);
    shelf.whereOf.set(article.id, where);
    if (lost.length > 0) shelf.lostOf.set(article.id, lost);
    if (frequent !== undefined) shelf.frequent.push({ id: article.id, place: frequent });
  }
  for (const { lang, ...more } of layers) {
    const shelf = shelfOf(lang);
    shelf.layers = { synonyms: [...shelf.layers.synonyms, ...more.synonyms], pins: [...shelf.layers.pins, ...more.pins], frequent: [...shelf.layers.frequent, ...more.frequent] };
  }
  const languages = [...shelves.keys()].filter((lang) => (shelves.get(lang) as Shelf).articles.size > 0);
  const ordered = languages.includes(first) ? [first, ...languages.filter((lang) => lang !== first)] : languages;
  return { shelves: ordered.map((lang) => ready(lang, shelves.get(lang) as Shelf)), problems, repeated };
}

function ready(lang: string, { articles, whereOf, lostOf, frequent, layers }: Shelf): Gathering {
  const own = [...frequent].sort((a, b) => a.place - b.place).map(({ id }) => id);
  return { lang, articles: [...articles.values()], whereOf, lostOf, ...layers, frequent: [...new Set([...own, ...layers.frequent])].filter((id) => articles.has(id)) };
}
