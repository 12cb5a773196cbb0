import type { JourneyMap } from '@civic-elements/core/journey';
import { html, nothing, type TemplateResult } from 'lit';
import { disclosure } from '../../ui/disclosure.js';
import { heading } from '../../ui/heading.js';
import { text, type Reading } from '../reading.js';
import { sayAround } from '../say-around.js';
import { facts } from './facts.js';
import { texts } from './lane-cells.js';

/** How the map is to be read, for who sees one for the first time. */
export function howToRead(reading: Reading, hasBelow: boolean): TemplateResult {
  const say = sayAround(reading);
  const range = { low: -2, high: 2 };
  return disclosure({ summary: say('howToRead'), body: html`<p>${say('readStages')}</p><p>${say('readFeelings', range)}</p><p>${say('readBasis')}</p><p>${say('readMoments')}</p>${hasBelow ? html`<p>${say('readBelow')}</p>` : nothing}` });
}

/** Below the map: where it comes from, and what it rests on. */
export function about(reading: Reading): TemplateResult {
  const { map, headingLevel, locale } = reading;
  const say = sayAround(reading);
  const { provenance, version, evidence = [], lifeEvents = [] } = map;
  const day = (date: string): string => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
  return html`${lifeEvents.length > 0 ? html`<section class="about">${heading({ level: headingLevel + 1, size: 'm', text: say('anyTime') })}<div>${texts(lifeEvents, reading)}</div></section>` : nothing}
    <footer class="about" part="evidence">
      ${heading({ level: headingLevel + 1, size: 'm', text: say('aboutMap') })}
      ${facts([
        [say('madeFrom'), say(`origin-${provenance.origin}`)],
        provenance.compiledBy ? [say('compiledBy'), provenance.compiledBy] : undefined,
        provenance.notes ? [say('mapNotes'), text(reading, provenance.notes)] : undefined,
        [say('version'), html`${version}${provenance.reviewedOn ? html`. ${say('reviewed', { date: day(provenance.reviewedOn) })}` : nothing}`],
        provenance.licence ? [say('licence'), provenance.licence] : undefined,
        evidence.length > 0 ? [say('evidence'), html`<ol role="list">${evidence.map((item, at) => html`<li>[${at + 1}] ${evidenceItem(item, reading)}</li>`)}</ol>`] : undefined,
      ])}
    </footer>`;
}

function evidenceItem({ title, publisher, url, date, n, note }: NonNullable<JourneyMap['evidence']>[number], reading: Reading): TemplateResult {
  const told = [publisher, date, n === undefined ? undefined : sayAround(reading)('people', { count: n })].filter(Boolean).join(', ');
  return html`${url && /^https?:/.test(url) ? html`<a href=${url}>${title}</a>` : html`<bdi>${title}</bdi>`}${told ? html` <bdi>(${told})</bdi>` : nothing}${note ? html`. ${text(reading, note)}` : nothing}`;
}
