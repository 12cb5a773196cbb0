import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../ui/index.js';
import type { Found } from '../status-tracker-state.js';
import type { TrackingMore } from '../tracking.js';
import { byWhenView } from './by-when.js';
import { detailsView } from './details.js';
import { followView } from './follow.js';
import { headlineView } from './headline.js';
import { historyView } from './history.js';
import { notFixedView } from './not-fixed.js';
import { oneQuestionView } from './one-question.js';
import { troubleView } from './trouble.js';
import { whereView } from './where.js';

export { answerStyles } from './result.styles.js';

/**
 * Everything that is known of a request: how it stands, what has happened, what it is about. What comes a moment later, such as how long it takes here,
 * stands low enough that it moves little of what is read already.
 */
export function resultView(found: Found, tracking: TrackingMore, busy: boolean): TemplateResult {
  const { tracker, parts, say } = tracking;
  const { list } = parts;
  const { request } = found;
  const isOfList = list?.list.some((looked) => looked.request?.id === request.id);
  const back = (): void => void tracker.look({ number: (list?.list ?? []).map(({ number }) => number).join(', ') }, true);
  return html`
    <div class="result">
      ${troubleView(found, tracking)}
      ${headlineView(found, tracking, busy)}
      ${notFixedView(request, tracking)}
      ${historyView(request, tracking)}
      ${byWhenView(found, tracking)}
      ${detailsView(parts.updates.joined(request), tracking)}
      ${whereView(request, tracking)}
      ${followView(request, tracking)}
      ${oneQuestionView(tracking)}
      <div class="civic-actions">
        ${isOfList ? button({ label: say('backToList'), busy, onClick: back }) : nothing}
        ${button({ label: say('lookAnother'), kind: 'secondary', onClick: () => tracker.askAnother() })}
      </div>
    </div>
  `;
}
