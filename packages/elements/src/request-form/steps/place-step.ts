import { isRough, type Place } from '@civic-elements/core/places';
import { html, nothing, type TemplateResult } from 'lit';
import { button, locateIcon, notice, textField } from '../../ui/index.js';
import { findMe } from '../find-me.js';
import { addressSuggestions } from '../place/address-suggestions.js';
import { assetList } from '../place/asset-list.js';
import { outsideNotice } from '../place/outside-notice.js';
import { pointInWords } from '../place/place-in-words.js';
import type { PlacePart } from '../place/place-part.js';
import type { LocationState } from '../request-form-state.js';
import { asWritten, errorAt, type FormWords, type Walk } from '../walk.js';

/** Why the device's location could not be had, in words. */
export const notFound: Readonly<Partial<Record<LocationState, keyof FormWords>>> = {
  denied: 'locationDenied', unavailable: 'locationUnavailable', 'timed-out': 'locationTimedOut',
};

/** The point that goes with the request, in words, for the resident to confirm or to take away. */
function located(part: PlacePart, walk: Walk): TemplateResult | typeof nothing {
  const { say } = walk;
  const { address, point, found } = part.place;
  if (!point) return nothing;
  const isOfDevice = (found?.by ?? 'device') === 'device';
  return notice({
    kind: isRough(point) ? 'warning' : part.outside ? 'info' : 'success',
    word: say(isRough(point) ? 'warning' : 'placeSent'),
    id: 'location',
    focusable: true,
    body: html`
      ${address.trim() === '' ? nothing : html`<p class="place-words">${asWritten(address.trim())}</p>`}
      ${pointInWords(part.place, walk).map((line) => html`<p>${line}</p>`)}
      <p class="quiet civic-figures">${say('locatedPoint', { lat: point.lat.toFixed(5), long: point.long.toFixed(5) })}</p>
      ${button({ label: say(isOfDevice ? 'forgetLocation' : 'forgetPoint'), kind: 'quiet', onClick: () => part.forget() })}
    `,
  });
}

/** The point says it all, without an address. */
function standsAlone({ point, found }: Place): boolean {
  return point !== undefined && !isRough(point) && found?.by !== 'address';
}

/** Where is it? An address in words, one that was looked up, the device's own location, a thing of the city, or a pin on the map. */
export function placeStep(walk: Walk): TemplateResult {
  const { form, say } = walk;
  const part = form.parts?.place;
  if (!part) return html``;
  part.walk = walk;
  const { draft: { place }, location } = form.state;
  const failed = notFound[location];
  const hasMap = part.known.now.ground !== undefined;
  return html`
    <div class="place" ${part.onPage}>
      ${textField({
        id: 'address',
        label: say('addressLabel'),
        hint: say('addressHint'),
        error: errorAt('address', walk),
        errorPrefix: say('errorPrefix'),
        ...(standsAlone(place) ? { optionalWord: say('optional') } : { required: true }),
        value: place.address,
        autocomplete: 'address-line1',
        dir: place.address ? 'auto' : undefined,
        onInput: (address) => part.typed(address),
      })}
      ${addressSuggestions(part, walk)}
      ${part.isRefused ? notice({ kind: 'warning', word: say('warning'), body: say('defaultPoint') }) : nothing}
      ${outsideNotice(part, walk)}
      ${located(part, walk)}
      ${hasMap && part.map.state === 'shown' ? nothing : assetList(part, walk)}
      ${place.point && (place.found?.by ?? 'device') === 'device'
        ? nothing
        : button({ id: 'locate', label: say(location === 'asking' ? 'locating' : 'useLocation'), kind: 'secondary', icon: locateIcon(), busy: location === 'asking', onClick: () => void findMe(form) })}
      ${failed ? notice({ kind: 'warning', word: say('warning'), body: say(failed) }) : nothing}
      ${hasMap ? part.map.render(say) : nothing}
    </div>
  `;
}
