import { html, nothing, type TemplateResult } from 'lit';
import { button, radios, searchIcon } from '../../ui/index.js';
import { asWritten, type Walk } from '../walk.js';
import type { PlacePart } from './place-part.js';

const noneOfThem = 'none';

/** Addresses that fit what was typed, below the field. The typed words are good without any. */
export function addressSuggestions(part: PlacePart, walk: Walk): TemplateResult {
  const { say } = walk;
  const { lookup, geocoder, place } = part;
  const { state, found } = lookup.now;
  return html`
    ${geocoder && !geocoder.typeAhead
      ? button({ id: 'look-up', label: say(state === 'asking' ? 'lookingUp' : 'lookUp'), kind: 'secondary', icon: searchIcon(), busy: state === 'asking', onClick: () => lookup.look(place.address) })
      : nothing}
    ${found.length > 0
      ? html`<div class="civic-stack">
          ${radios({
            id: 'found',
            legend: say('foundLegend'),
            optionalWord: say('optional'),
            options: [
              ...found.map(({ label, outside }, at) => ({ value: String(at), label: asWritten(label), ...(outside && { hint: say('foundOutside') }) })),
              { value: noneOfThem, label: say('foundNone') },
            ],
            value: chosen(part),
            onChange: (value) => (value === noneOfThem ? part.choseNone() : void part.chose(found[Number(value)]!)),
          })}
          ${source(part, walk)}
        </div>`
      : state === 'there' || state === 'missing'
        ? html`<p class="civic-hint" id="found-nothing">${say(state === 'there' ? 'foundNothing' : 'lookUpMissing')}</p>`
        : nothing}
  `;
}

function chosen({ lookup, choice }: PlacePart): string | undefined {
  const at = lookup.now.found.findIndex(({ label }) => typeof choice === 'object' && label === choice.label);
  return at >= 0 ? String(at) : choice === 'none' ? noneOfThem : undefined;
}

/** Whom to name for what was found, where the licence asks for it. */
function source({ geocoder }: PlacePart, { say }: Walk): TemplateResult | typeof nothing {
  const { words, url } = geocoder?.attribution ?? {};
  if (!words) return nothing;
  const text = say('foundFrom', { source: words });
  return html`<p class="civic-hint found-from">${url && /^https?:\/\//i.test(url) ? html`<a href=${url} target="_blank" rel="noopener noreferrer">${text}</a>` : text}</p>`;
}
