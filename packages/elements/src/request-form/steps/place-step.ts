import { isRough } from '@civic-elements/core/places';
import { html, nothing, type TemplateResult } from 'lit';
import { button, locateIcon, notice, textField } from '../../ui/index.js';
import { distanceInWords } from '../distance-in-words.js';
import { findMe, forgetMe } from '../find-me.js';
import type { LocationState } from '../request-form-state.js';
import { errorAt, type FormWords, type Walk } from '../walk.js';

/** Why the device's location could not be had, in words. */
export const notFound: Readonly<Partial<Record<LocationState, keyof FormWords>>> = {
  denied: 'locationDenied', unavailable: 'locationUnavailable', 'timed-out': 'locationTimedOut',
};

function located(walk: Walk): TemplateResult {
  const { form, say } = walk;
  const { point } = form.state.draft.place;
  if (!point) return html`${nothing}`;
  const accuracy = point.accuracy ?? 0;
  const distance = distanceInWords(accuracy, walk.locale);
  return html`
    ${notice({
      kind: isRough(point) ? 'warning' : 'success',
      word: say(isRough(point) ? 'warning' : 'success'),
      id: 'location',
      focusable: true,
      body: html`
        <p>${say(isRough(point) ? 'locatedRough' : 'located', { distance })}</p>
        <p class="quiet civic-figures">${say('locatedPoint', { lat: point.lat.toFixed(5), long: point.long.toFixed(5) })}</p>
        ${button({ label: say('forgetLocation'), kind: 'quiet', onClick: () => forgetMe(form) })}
      `,
    })}
  `;
}

/** Where is it? An address in words, the device's own location, or both. */
export function placeStep(walk: Walk): TemplateResult {
  const { form, say } = walk;
  const { draft, location } = form.state;
  const failed = notFound[location];
  return html`
    ${textField({
      id: 'address',
      label: say('addressLabel'),
      hint: say('addressHint'),
      error: errorAt('address', walk),
      errorPrefix: say('errorPrefix'),
      value: draft.place.address,
      autocomplete: 'address-line1',
      dir: draft.place.address ? 'auto' : undefined,
      onInput: (address) => form.change({ place: { ...form.state.draft.place, address } }),
    })}
    ${draft.place.point
      ? located(walk)
      : button({ id: 'locate', label: say(location === 'asking' ? 'locating' : 'useLocation'), kind: 'secondary', icon: locateIcon(), busy: location === 'asking', onClick: () => void findMe(form) })}
    ${failed ? notice({ kind: 'warning', word: say('warning'), body: say(failed) }) : nothing}
  `;
}
