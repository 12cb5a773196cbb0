import { articlesFromPage, type FaqSource } from '@civic-elements/core/faq';
import { htmlNodeOf } from '../platform/html-reader.js';
import { articlesGiven } from './articles-in-page.js';

/** The questions and answers that stand between a tag's own signs, for where scripts do not run. */
export function articlesFromSlot(element: Element): FaqSource {
  const base = element.ownerDocument.baseURI;
  // What has a slot of its own is no answer.
  const unslotted = [...element.childNodes].filter((child) => !(child instanceof Element && child.slot)).map(htmlNodeOf);
  return articlesGiven({ articles: articlesFromPage({ name: '#root', text: '', children: unslotted, attribute: () => undefined }, base) });
}
