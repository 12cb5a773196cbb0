import { html, type TemplateResult } from 'lit';
import { button } from '../ui/index.js';
import type { Walk } from './walk.js';

/** Lets the resident have everything gone, in two steps. */
export function clearing({ form, say }: Walk): TemplateResult {
  if (!form.state.clearing) return button({ id: 'clear', label: say('startOver'), kind: 'quiet', onClick: () => form.look({ clearing: true }, 'clearing') });
  return html`
    <div class="clearing" id="clearing" role="group" tabindex="-1" aria-label=${say('startOverAsk')}>
      <p>${say('startOverAsk')}</p>
      ${button({ label: say('startOverYes'), kind: 'warning', onClick: () => void form.startAnew('cleared') })}
      ${button({ label: say('startOverNo'), kind: 'secondary', onClick: () => form.look({ clearing: false }, 'clear') })}
    </div>
  `;
}
