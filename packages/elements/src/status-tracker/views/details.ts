import type { CityTime, ServiceRequest } from '@civic-elements/core/requests';
import { html, nothing, type TemplateResult } from 'lit';
import { heading, summaryList, type SummaryRow } from '../../ui/index.js';
import { machineDate, momentInWords } from '../../internal/city-dates.js';
import type { Tracking } from '../tracking.js';

function photos(urls: readonly string[], { say }: Tracking): TemplateResult | undefined {
  // An adapter of the page's own may hand over anything; only a web address is made a link.
  const safe = urls.filter((url) => /^https?:\/\//i.test(url));
  if (safe.length === 0) return undefined;
  return html`<ul class="photos" role="list">
    ${safe.map((url, i) => html`<li><a href=${url} rel="noopener noreferrer">${safe.length === 1 ? say('seePhoto') : say('seePhotoNumber', { number: i + 1 })}</a></li>`)}
  </ul>`;
}

/** What the request is about: only what the city knows, never an empty row. */
export function detailsView(request: ServiceRequest, tracking: Tracking): TemplateResult | typeof nothing {
  const { say, locale, headingLevel } = tracking;
  const own = (text: string): TemplateResult => html`<span class="words" dir="auto">${text}</span>`;
  const date = (time: CityTime): TemplateResult => html`<time datetime=${machineDate(time)}>${momentInWords(time, locale)}</time>`;
  const { serviceName, address, zipcode, description, agency, serviceNotice, requestedAt, updatedAt, status, mediaUrls } = request;
  const place = address && zipcode && !address.includes(zipcode) ? `${address}, ${zipcode}` : (address ?? zipcode);
  const changed = updatedAt && updatedAt.at > (requestedAt?.at ?? -Infinity) ? updatedAt : undefined;
  const links = photos(mediaUrls, tracking);
  const rows: readonly (SummaryRow | undefined)[] = [
    serviceName ? { key: say('service'), value: own(serviceName) } : undefined,
    description && description !== serviceName ? { key: say('description'), value: own(description) } : undefined,
    place ? { key: say('place'), value: own(place) } : undefined,
    requestedAt ? { key: say('sent'), value: date(requestedAt) } : undefined,
    changed ? { key: say('updated'), value: date(changed) } : undefined,
    agency ? { key: say('agency'), value: own(agency) } : undefined,
    serviceNotice && status !== 'closed' ? { key: say('next'), value: own(serviceNotice) } : undefined,
    links ? { key: say('photo'), value: links } : undefined,
  ];
  const known = rows.filter((row) => row !== undefined);
  if (known.length === 0) return nothing;
  return html`
    <section class="page" aria-labelledby="details">
      ${heading({ level: headingLevel + 1, text: say('moreDetails'), size: 'l', id: 'details' })}
      ${summaryList({ rows: known })}
    </section>
  `;
}
