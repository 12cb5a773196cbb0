import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readArticleFile, writeArticleFile, writeIndexFile, type ArticleShelf, type FilesByLanguage } from '@civic-elements/core/faq';
import { packInPage } from '../building/page-language.js';
import { writeFiles } from '../building/write-files.js';
import { MissingInput } from '../reading/input-files.js';
import { languageInPath } from '../reading/language-named.js';
import { textOf } from '../reading/read-layers.js';
import { sentences } from '../sentences.js';

export type WholeShelf = Required<Omit<ArticleShelf, 'index'>>;

/** The answers as `civic-faq build` wrote them, and how they are written anew. */
export interface CityOnDisk {
  readonly shelves: readonly WholeShelf[];
  /** Writes article files, and the indexes they had; gives the names of what it wrote. */
  write(shelves: readonly WholeShelf[]): Promise<readonly string[]>;
}

interface Place {
  readonly articles: string;
  readonly index?: string;
  readonly languages: FilesByLanguage;
}

/** Reads a folder with a manifest, the manifest, or one article file. Throws MissingInput where there is none. */
export async function readCityOnDisk(path: string, lang = 'en'): Promise<CityOnDisk> {
  const isFolder = (await stat(path).catch((cause: unknown) => {
    throw new MissingInput(sentences.noSuchInput(path), { cause });
  })).isDirectory();
  const first = isFolder ? join(path, 'faq.json') : path;
  const folder = dirname(first);
  const read = await fileAt(first, isFolder ? sentences.notBuilt(path) : undefined);
  const places = new Map<string, Place>();
  const shelves: WholeShelf[] = [];
  const take = (shelf: ArticleShelf, place: Place, said: string): void => {
    const spoken = said || shelf.lang || languageInPath(place.articles, place.articles) || lang;
    places.set(spoken, place);
    shelves.push({ synonyms: [], pins: [], frequent: [], ...shelf, lang: spoken });
  };
  if (read.shelf) take(read.shelf, { articles: first, languages: Object.fromEntries(read.files) }, '');
  for (const [spoken, { articles, index }] of read.shelf ? [] : read.files) {
    const { shelf, files } = await fileAt(join(folder, articles));
    if (shelf) take(shelf, { articles: join(folder, articles), ...(index !== undefined && { index: join(folder, index) }), languages: Object.fromEntries(files) }, spoken);
  }
  if (shelves.length === 0) throw new MissingInput(sentences.notBuilt(path));

  return {
    shelves,
    async write(changed) {
      const files = new Map<string, string | Uint8Array>();
      for (const shelf of changed) {
        const { articles, index, languages } = places.get(shelf.lang) as Place;
        files.set(articles, writeArticleFile(shelf, languages));
        if (index !== undefined) files.set(index, writeIndexFile(shelf.articles, await packInPage(shelf.lang)));
      }
      await writeFiles('', files);
      return [...files.keys()];
    },
  };
}

async function fileAt(path: string, otherwise?: string): Promise<ReturnType<typeof readArticleFile>> {
  const text = await textOf(path).catch((cause: unknown) => {
    throw otherwise === undefined ? cause : new MissingInput(otherwise, { cause });
  });
  try {
    return readArticleFile(JSON.parse(text));
  } catch (cause) {
    throw new MissingInput(sentences.unreadable(path, sentences.badJson(undefined)), { cause });
  }
}
