import { plainLanguage, type LanguagePack } from '@civic-elements/core/faq';

/** Each language by itself, so that a page moves the one it speaks. A language that is not here is searched as it is written. */
const packs: Readonly<Record<string, () => Promise<{ readonly pack: LanguagePack }>>> = {
  ar: () => import('./packs/ar.js'),
  de: () => import('./packs/de.js'),
  en: () => import('./packs/en.js'),
  es: () => import('./packs/es.js'),
  fr: () => import('./packs/fr.js'),
  it: () => import('./packs/it.js'),
  pt: () => import('./packs/pt.js'),
  ru: () => import('./packs/ru.js'),
  vi: () => import('./packs/vi.js'),
  zh: () => import('./packs/zh.js'),
};

/** What the search has to know of a language (BCP 47); of its variants the same. Rejects when its file does not come. */
export async function packFor(lang: string): Promise<LanguagePack> {
  const base = lang.toLowerCase().split('-')[0] as string;
  const load = Object.hasOwn(packs, base) ? packs[base] : undefined;
  return { ...(load ? (await load()).pack : plainLanguage), lang };
}
