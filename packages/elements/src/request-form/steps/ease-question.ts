import type { Rating } from '@civic-elements/core/insight';
import { html, nothing, type TemplateResult } from 'lit';
import { button, radios } from '../../ui/index.js';
import type { Walk } from '../walk.js';

const ratings = [[5, 'ease5'], [4, 'ease4'], [3, 'ease3'], [2, 'ease2'], [1, 'ease1']] as const;

/** How easy was it? Nothing goes before the button is pressed: arrow keys walk over answers that are not meant. */
export function easeQuestion(walk: Walk): TemplateResult | typeof nothing {
  const { form, say } = walk;
  const ease = form.parts?.ease;
  if (!ease || ease.state === 'not-asked') return nothing;
  if (ease.state === 'thanked') return html`<p class="off-paper" id="ease-thanks" tabindex="-1">${say('easeThanks')}</p>`;
  return html`<div class="ease">
    ${radios({
      id: 'ease', legend: say('easeQuestion'), hint: say('easeHint'), options: ratings.map(([rating, word]) => ({ value: String(rating), label: say(word) })),
      value: ease.chosen === undefined ? undefined : String(ease.chosen), error: ease.isMissing ? say('missingEase') : undefined, errorPrefix: say('errorPrefix'), required: true,
      onChange: (value) => ease.choose(Number(value) as Rating),
    })}
    ${button({ label: say('easeSend'), kind: 'secondary', onClick: () => ease.tell() })}
  </div>`;
}
