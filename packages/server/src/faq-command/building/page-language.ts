import { plainLanguage, type LanguagePack } from '@civic-elements/core/faq';
import { packFor } from '../../faq/language-packs.js';

/** The languages that the tag brings a pack for. */
const ofTheTag = new Set(['ar', 'de', 'en', 'es', 'fr', 'it', 'pt', 'ru', 'vi', 'zh']);

/** What the tag knows of a language in a page. An index made with a stemmer that the page has not would be moved and then not used. */
export async function packInPage(lang: string): Promise<LanguagePack> {
  return ofTheTag.has(lang.toLowerCase().split('-')[0] as string) ? packFor(lang) : { ...plainLanguage, lang };
}
