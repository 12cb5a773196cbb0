import { writeArticleFile, writeIndexFile, writeManifest, type LanguageFiles } from '@civic-elements/core/faq';
import type { Gathering } from '../reading/gather.js';
import { packInPage } from './page-language.js';
import { fragmentOf, pageOf } from './static-html.js';

export type IndexChoice = 'auto' | 'always' | 'never';

/**
 * From so many articles an index is written. A page builds the index of a thousand in a quarter to half a second, in slices, and the
 * ready one weighs half as much again as their text (112 KB beside 224 KB, packed): about what a middling line moves in that time.
 */
export const indexFrom = 1000;

export interface BuildOptions {
  readonly index: IndexChoice;
  readonly site?: string;
  /** The heading of the static page, for a language. */
  readonly titleIn: (lang: string) => string;
}

export interface BuiltFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** All files of some articles, one language after the other and the manifest last, so that it never names what is not there yet. The same articles give the same bytes. */
export async function* build(shelves: readonly Gathering[], { index, site, titleIn }: BuildOptions): AsyncGenerator<BuiltFile> {
  const named: Record<string, LanguageFiles> = {};
  for (const { lang, articles, synonyms, pins, frequent } of shelves) {
    const own = `faq.${lang}`;
    const withIndex = index === 'always' || (index === 'auto' && articles.length >= indexFrom);
    yield { name: `${own}.json`, content: writeArticleFile({ lang, articles, synonyms, pins, frequent }) };
    if (withIndex) yield { name: `${own}.index`, content: writeIndexFile(articles, await packInPage(lang)) };
    const page = { lang, articles, title: titleIn(lang), ...(site !== undefined && { site }) };
    yield { name: `${own}.fragment.html`, content: fragmentOf(page) };
    yield { name: `${own}.html`, content: pageOf(page) };
    named[lang] = { articles: `${own}.json`, ...(withIndex && { index: `${own}.index` }) };
  }
  yield { name: 'faq.json', content: writeManifest(named) };
}
