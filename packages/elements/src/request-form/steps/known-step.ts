import { headlineOf, type NearbyRequest } from '@civic-elements/core/requests';
import { html, nothing, type TemplateResult } from 'lit';
import { ageInWords } from '../../internal/age-in-words.js';
import { distanceInWords } from '../../internal/distance-in-words.js';
import { withNumber } from '../../internal/with-number.js';
import { barePageAddress, wholeAddress } from '../../platform/page-address.js';
import { checkboxes, heading, linkButton } from '../../ui/index.js';
import { trackerLink } from '../after-sending/tracker-link.js';
import { belowHeading, type Walk } from '../walk.js';

const longestWords = 200;
/** Only what the city or this site hosts itself is drawn here; what lies elsewhere learns of nobody who does not go there. */
function photo({ request: { id, mediaUrls } }: NearbyRequest, { form, say }: Walk): TemplateResult | typeof nothing {
  const own = new Set([barePageAddress(), form.means.endpoint].map((address) => wholeAddress(address)?.origin));
  const addresses = mediaUrls.flatMap((url) => wholeAddress(url) ?? []).filter(({ protocol, origin }) => protocol === 'https:' || (protocol === 'http:' && own.has(origin)));
  const shown = addresses.find(({ origin }) => own.has(origin));
  const hide = ({ target }: Event): void => void (target as HTMLElement).toggleAttribute('hidden', true);
  if (shown) return html`<img class="known-photo" src=${shown.href} alt=${say('knownPhoto', { number: id })} width="120" height="120" loading="lazy" decoding="async" referrerpolicy="no-referrer" @error=${hide}>`;
  return addresses[0] ? html`<a href=${addresses[0].href} rel="noopener noreferrer">${say('knownSeePhoto', { number: id })}</a>` : nothing;
}

function known(near: NearbyRequest, walk: Walk): TemplateResult {
  const { form, say, locale } = walk;
  const { request, distance, age } = near;
  const { description = '', id } = request;
  const { standing, citySays } = headlineOf(request, Date.now());
  const words = description.length > longestWords ? `${description.slice(0, longestWords).replace(/[\uD800-\uDBFF]$/, '')}…` : description;
  const { trackerHref } = form.means;
  return html`<li class="known">
    ${photo(near, walk)}
    <div class="known-words">
      ${heading({ level: belowHeading(walk), text: withNumber((number) => say('knownNumber', { number }), id), size: 'm' })}
      ${words ? html`<p dir="auto">${words}</p>` : nothing}
      <p>${say('knownAway', { distance: distanceInWords(distance, locale) })}${age === undefined ? nothing : html`<br>${say('knownSent', { age: ageInWords(age, locale) })}`}</p>
      <p>${say(standing === 'received' ? 'knownReceived' : 'knownOpen')}</p>
      ${citySays ? html`<p>${say('citySays', { words: citySays })}</p>` : nothing}
      ${trackerHref
        ? html`<div @click=${() => form.parts?.known.followed()}>${linkButton({ label: say('knownFollow'), name: say('knownFollowWhat', { number: id }), kind: 'secondary', href: trackerLink(trackerHref, { id }) })}</div>`
        : nothing}
    </div>
  </li>`;
}

/** Requests near the place that may be about the same thing. It suggests, and keeps nobody. */
export function knownStep(walk: Walk): TemplateResult {
  const { form, say } = walk;
  const part = form.parts?.known;
  const { trackerHref } = form.means;
  return html`
    <p>${say(trackerHref ? 'knownIntro' : 'knownIntroNumber')}</p>
    ${trackerHref
      ? checkboxes({
        id: 'known-clears', legend: say('knownAnswers'), legendHidden: true, options: [{ value: 'clear', label: say('knownClear') }], values: part?.clears ? ['clear'] : [],
        onChange: (values) => {
          if (part) part.clears = values.length > 0;
          form.look({});
        },
      })
      : nothing}
    <ul class="all-known" role="list">${part?.shown.map((near) => known(near, walk))}</ul>
  `;
}
