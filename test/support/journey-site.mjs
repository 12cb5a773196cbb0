import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { janeAsIs, janeToBe } from '@civic-elements/demo-city';
import { root } from '../../tools/places.mjs';
import { serveFaqSite } from './faq-site.mjs';

const folder = join(root, '../shared/data/journey');
const names = ['govuk-learn-to-drive', 'irs-taxpayer-roadmap', 'jane-as-is', 'jane-to-be', 'pittsburgh-311', 'va-journeys-of-veterans'];

/** Why the sample maps cannot be read here, or undefined. */
export const samplesMissing = existsSync(join(folder, 'jane-as-is.json')) ? undefined : '../shared/data/journey is not here: the sample maps were not shown';

/** The sample maps, where they are, by name. */
export const sampleMaps = samplesMissing ? {} : Object.fromEntries(names.map((name) => [name, JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'))]));

/** The demo city's own. */
export const cityMaps = { 'Jane today': janeAsIs, 'Jane as planned': janeToBe };

/** A site that can have a map on its pages. */
export async function serveJourneySite(options) {
  const site = await serveFaqSite(options);
  let sheets = 0;
  const put = (sheet) => {
    sheets += 1;
    site.put(`/sheets/${sheets}.json`, JSON.stringify(sheet));
    return `/sheets/${sheets}.json`;
  };
  const given = ({ map, compare, metrics, ...attributes }) => ({ src: put(map), ...(compare && { 'compare-src': put(compare) }), ...(metrics && { 'metrics-src': put(metrics) }), ...attributes });
  return {
    ...site,
    /** Puts up a page with this map, and gives its address. */
    mapPage: ({ lang, head, before, after, ...what }) => site.page({ tag: 'civic-journey-map', lang, head, before, after, ...given(what) }),
    /** Opens such a page, and waits until all of it is drawn. */
    async openMap(visitor, what) {
      await visitor.open(this.mapPage(what));
      await drawn(visitor, what);
    },
  };
}

/** Until the map and all that was asked for with it stands there. */
export const drawn = (visitor, { view, compare, metrics, toolbar } = {}) => visitor.until('the whole map', (wanted) => {
  const maps = window.look.all('civic-journey-map');
  return maps.length > 0 && maps.every(({ shadowRoot }) => shadowRoot && wanted.every((part) => shadowRoot.querySelector(part)));
}, [view === 'table' ? '.matrix' : '.stages', 'footer.about', ...(toolbar === 'none' ? [] : ['.toolbar']), ...(compare ? ['#comparison'] : []), ...(metrics ? ['.banner, .civic-muted'] : [])]);
