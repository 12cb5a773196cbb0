import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../ui/button.js';
import { pencilIcon } from '../../ui/icons/pencil-icon.js';
import { checkIcon } from '../../ui/icons/check-icon.js';
import { notice } from '../../ui/notice.js';
import { noteAt, type FormMeans } from './form-means.js';
import { languageChoice } from './language-choice.js';
import { mapForm } from './map-form.js';

/** Above the map: the way into changing it and out again, and one step back or forth. */
export function bar(means: FormMeans): TemplateResult {
  const { desk, say } = means;
  const isOpen = desk.form?.of === 'map';
  if (desk.kept.offered) return html`<div class="change-bar" part="toolbar">${keptNotice(means)}</div>`;
  // One button in one place, so that the focus stays on it.
  return html`<div class="change-bar ${desk.isOn ? 'is-on' : ''}" part="toolbar">
    ${keptNotice(means)}
    <div class="civic-actions">
      ${button({ id: 'changing', label: say(desk.isOn ? 'stopChanging' : 'changeMap'), icon: desk.isOn ? checkIcon() : pencilIcon(), onClick: () => desk.turn(!desk.isOn) })}
      ${desk.isOn ? html`
        ${button({ id: 'undo', label: say('undo'), disabled: !desk.canUndo, onClick: () => desk.undo() })}
        ${button({ id: 'redo', label: say('redo'), disabled: !desk.canRedo, onClick: () => desk.redo() })}
        ${button({ id: 'map-facts', kind: 'quiet', label: say('mapFacts'), expanded: isOpen, onClick: () => (isOpen ? desk.close('map-facts') : desk.open({ of: 'map' }, 'map-title')) })}` : nothing}
    </div>
    ${desk.isOn ? languageChoice(means) : nothing}${noteAt('bar', means)}
    ${isOpen ? mapForm(means) : nothing}
  </div>`;
}

/** What became of changes from before, and where new ones cannot be kept. */
export function keptNotice({ desk, say }: Pick<FormMeans, 'desk' | 'say'>): TemplateResult | typeof nothing {
  const { isBack, offered, hasFailed } = desk.kept;
  const actions = (...all: readonly TemplateResult[]): TemplateResult => html`<div class="civic-actions">${all}</div>`;
  const back = isBack ? notice({ kind: 'info', word: say('information'), role: 'status', body: html`<p>${say('changesBack')}</p>${actions(button({ label: say('throwAway'), onClick: () => desk.throwAway() }))}` }) : nothing;
  const newer = offered ? notice({
    kind: 'warning', word: say('warning'), role: 'status',
    body: html`<p>${say('mapIsNewer')}</p>${actions(button({ id: 'take-mine', label: say('takeMine'), onClick: () => desk.takeKept() }), button({ label: say('takeNew'), onClick: () => desk.throwAway() }))}`,
  }) : nothing;
  const lost = hasFailed ? notice({ kind: 'warning', word: say('warning'), role: 'alert', body: html`<p>${say('cannotKeep')}</p>` }) : nothing;
  return html`${back}${newer}${lost}`;
}
