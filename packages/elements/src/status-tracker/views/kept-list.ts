import { html, nothing, type TemplateResult } from 'lit';
import { button, heading } from '../../ui/index.js';
import { sayNumber, type TrackingMore } from '../tracking.js';

/** The numbers this device keeps, below the question. Nothing is asked of the city before one is opened. */
export function keptList(tracking: TrackingMore): TemplateResult | typeof nothing {
  const { tracker, parts: { kept }, say, headingLevel } = tracking;
  const { numbers, forgotten } = kept;
  if (numbers.length + forgotten.length === 0) return nothing;
  const forget = async (...ids: readonly string[]): Promise<void> => {
    await kept.forget(ids);
    tracker.changed(kept.forgotten.length > 0 ? 'put-back' : undefined);
  };
  const putBack = async (): Promise<void> => {
    await kept.putBack();
    tracker.changed('kept');
  };
  return html`
    <section class="page" aria-labelledby="kept">
      ${heading({ level: headingLevel + 1, text: say('keptHeading'), size: 'l', id: 'kept', focusable: true })}
      <p>${say('keptBody')}</p>
      ${numbers.length > 1 ? button({ label: say('seeAll'), onClick: () => void tracker.look({ number: numbers.join(', ') }, true) }) : nothing}
      ${numbers.length > 0 ? html`<ul class="kept" role="list">
        ${numbers.map((number) => html`<li>
          ${button({ label: sayNumber(tracking, 'seeRequest', number), kind: 'quiet', onClick: () => void tracker.look({ number }, true) })}
          ${button({ label: say('forget'), name: say('forgetNumber', { number }), kind: 'quiet', onClick: () => void forget(number) })}
          <span class="on-paper">${sayNumber(tracking, 'requestNumber', number)}</span>
        </li>`)}
      </ul>` : nothing}
      <div class="civic-actions">
        ${forgotten.length > 0 ? button({ id: 'put-back', label: say('putBack'), onClick: () => void putBack() }) : nothing}
        ${numbers.length > 1 ? button({ label: say('forgetAll'), kind: 'quiet', onClick: () => void forget(...numbers) }) : nothing}
      </div>
    </section>
  `;
}

/** Adds what is shown to the numbers this device keeps, or takes it off. */
export function keepView(ids: readonly string[], { parts: { kept, said }, say }: TrackingMore): TemplateResult {
  const isKept = ids.every((id) => kept.has(id));
  const several = ids.length > 1;
  if (!isKept && kept.room < ids.length) return html`<p class="civic-muted off-paper">${say('keptFull')}</p>`;
  return html`<div class="group off-paper">
    ${button({ label: say(isKept ? 'forgetThis' : several ? 'keepAll' : 'keep'), describedBy: 'keep-hint', onClick: () => void (isKept ? kept.forget(ids) : kept.keep(ids)) })}
    <p class="civic-hint" id="keep-hint">${say(said === 'keptNot' ? 'keptNot' : 'keepHint')}</p>
  </div>`;
}
