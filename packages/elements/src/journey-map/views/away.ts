import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../ui/button.js';
import { disclosure } from '../../ui/disclosure.js';
import { notice } from '../../ui/notice.js';
import type { JourneyMapController } from '../journey-map-controller.js';
import type { Reading } from '../reading.js';
import { sayAround } from '../say-around.js';

/** Why there is no map: to the reader in a sentence, to its maker by the places to mend. */
export function withoutMap(controller: JourneyMapController, own: Pick<Reading, 'say'>): TemplateResult {
  const say = sayAround(own);
  const { map } = controller.state;
  if (map.name === 'none') return notice({ kind: 'info', word: say('information'), body: html`<p>${say('noMap')}</p><p>${say('noMapForOwner')}</p>` });
  const problems = map.name === 'wrong' ? map.problems : undefined;
  const list = problems && disclosure({
    summary: say('whatToMend', { count: problems.length }),
    body: html`<ul class="items" role="list" lang="en" dir="ltr">${problems.map(({ path, says }) => html`<li><code>${path || '/'}</code> ${says}</li>`)}</ul>`,
  });
  return notice({
    kind: 'warning', word: say('warning'), role: 'alert',
    body: html`<p>${say(problems ? 'notAMap' : 'cannotGetMap')}</p>${problems ? nothing : html`<p>${button({ label: say('tryAgain'), onClick: () => controller.tryAgain() })}</p>`}${list ?? nothing}`,
  });
}

/** Figures or a second map that could not be had take nothing away from the map. */
export function sheetAway(controller: JourneyMapController, own: Pick<Reading, 'say'>): TemplateResult | undefined {
  const say = sayAround(own);
  const { compare, metrics } = controller.state;
  const gone = [compare, metrics].find(({ name }) => name === 'away' || name === 'wrong');
  if (!gone) return undefined;
  return notice({
    kind: 'warning', word: say('warning'), role: 'alert',
    body: html`<p>${say(gone === metrics ? 'figuresAway' : 'otherMapAway')}</p>${gone.name === 'away' ? html`<p>${button({ kind: 'quiet', label: say('tryAgain'), onClick: () => controller.tryAgain() })}</p>` : nothing}`,
  });
}
