import type { City } from '@civic-elements/core/requests';
import { alderwick } from '../alderwick.js';

const site = new URL('alderwick/', document.baseURI);

/** A page of the demo city's own site, as visitors get it, with its widgets asking a city within the page. */
export async function alderwicksPage(path: string, city: City = alderwick()): Promise<HTMLElement> {
  const at = new URL(path, site);
  const answer = await fetch(at);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const holder = document.createElement('div');
  holder.lang = page.documentElement.lang;
  holder.append(...[...page.body.childNodes].map((node) => document.importNode(node, true)));
  // Storybook's own links come before it, so that here it would be no first link.
  holder.querySelector('.skip')?.remove();
  for (const image of holder.querySelectorAll('img')) image.src = new URL(image.getAttribute('src') ?? '', at).href;
  for (const widget of holder.querySelectorAll<HTMLElement & { city: City }>('civic-request-form, civic-status-tracker')) widget.city = city;
  for (const search of holder.querySelectorAll('civic-faq-search')) search.src = new URL('faq/faq.json', site).href;
  for (const form of holder.querySelectorAll('civic-request-form')) {
    form.answersSrc = new URL('faq/faq.json', site).href;
    form.stoppersSrc = new URL('stoppers.json', site).href;
    form.placesSrc = new URL('places/places.json', site).href;
  }
  // A link would lead out of the story.
  holder.addEventListener('click', (event) => {
    const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
    if (link && !link.getAttribute('href')?.startsWith('#')) event.preventDefault();
  });
  return holder;
}

/** Dresses the whole page as the site does. Gives the way back. */
export async function wearTheSite(): Promise<() => void> {
  const sheet = new CSSStyleSheet();
  await sheet.replace(await (await fetch(new URL('site.css', site))).text());
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  };
}
