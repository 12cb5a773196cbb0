import type { Rating } from '@civic-elements/core/insight';
import { html, nothing, type TemplateResult } from 'lit';
import { button, radios } from '../../ui/index.js';
import type { TrackingMore } from '../tracking.js';

const ratings = [[5, 'rating5'], [4, 'rating4'], [3, 'rating3'], [2, 'rating2'], [1, 'rating1']] as const;

/** How happy are they with it? Nothing goes before the button is pressed: arrow keys walk over answers that are not meant. */
export function oneQuestionView({ parts: { question }, say }: TrackingMore): TemplateResult | typeof nothing {
  if (question.state === 'not-asked') return nothing;
  if (question.state === 'thanked') return html`<p class="off-paper" id="rating-thanks" tabindex="-1">${say('ratingThanks')}</p>`;
  return html`<div class="page off-paper">
    ${radios({
      id: 'rating', legend: say('ratingQuestion'), hint: say('ratingHint'), options: ratings.map(([rating, word]) => ({ value: String(rating), label: say(word) })),
      value: question.chosen === undefined ? undefined : String(question.chosen), error: question.isMissing ? say('missingRating') : undefined, errorPrefix: say('errorPrefix'), required: true,
      onChange: (value) => question.choose(Number(value) as Rating),
    })}
    <div class="civic-actions">${button({ label: say('ratingSend'), onClick: () => question.tell() })}</div>
  </div>`;
}
