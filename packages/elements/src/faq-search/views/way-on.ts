import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../ui/button.js';
import { heading } from '../../ui/heading.js';
import { arrowRightIcon } from '../../ui/icons.js';
import { linkButton } from '../../ui/link-button.js';
import { requestHref, type Asking } from '../asking.js';
import type { Listed } from '../faq-search-state.js';
import { brief } from './listed.js';

/** What to do where nothing sure was found: other words, topics near, a person, the request form. Never a dead end. */
export function wayOn(asking: Asking, { didYouMean, nearTopics, total }: Listed): TemplateResult {
  const { search, say, headingLevel, reportPage, hasHelp } = asking;
  const level = headingLevel + 1;
  return html`<div class="way-on" part="empty">
    ${total === 0 ? html`<p>${say('fewerWords')}</p>` : nothing}
    ${didYouMean === undefined ? nothing : html`<p>${button({ label: say('didYouMean', { words: brief(didYouMean) }), kind: 'secondary', onClick: () => search.search(didYouMean) })}</p>`}
    ${nearTopics.length === 0 ? nothing : html`<div>
      ${heading({ level, text: say('nearTopics'), size: 'm' })}
      <ul class="topics" role="list">${nearTopics.map((topic) => html`<li>${button({ label: html`<bdi>${topic}</bdi>`, kind: 'secondary', onClick: () => search.goToTopic(topic) })}</li>`)}</ul>
    </div>`}
    <slot name="empty"></slot>
    ${hasHelp ? html`<div>${heading({ level, text: say('askForHelp'), size: 'm' })}<slot name="help"></slot></div>` : nothing}
    ${reportPage === '' ? nothing : html`<div @click=${() => search.answers?.goOn('web_form')}>
      ${heading({ level, text: say('wayOn'), size: 'm' })}
      <p>${say('wordsGoAlong')}</p>
      ${linkButton({ label: say('reportIt'), kind: 'primary', href: requestHref(asking), iconAfter: arrowRightIcon() })}
    </div>`}
  </div>`;
}
