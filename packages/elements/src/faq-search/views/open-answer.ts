import { readAnswer, type Article } from '@civic-elements/core/faq';
import type { Reason } from '@civic-elements/core/insight';
import type { FaqAnswerWords } from '@civic-elements/core/words';
import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../ui/button.js';
import { checkboxes } from '../../ui/choices.js';
import { heading } from '../../ui/heading.js';
import { arrowRightIcon, checkIcon, copyIcon } from '../../ui/icons.js';
import { linkButton } from '../../ui/link-button.js';
import { richText } from '../../ui/rich-text.js';
import type { Path } from '../answer-path.js';
import { requestHref, type Asking } from '../asking.js';
import { answers } from './answers.js';

interface Place {
  /** The id of the question; what stands in its answer makes its own from it. */
  readonly id: string;
  readonly path: Path;
  /** The level of the question's heading. */
  readonly level: number;
}

/** So many answers deep related questions still lead on. */
const deepest = 3;

const reasons: readonly (readonly [Reason, keyof FaqAnswerWords])[] = [
  ['not-my-question', 'notMyQuestion'], ['hard-to-understand', 'hardToUnderstand'], ['too-little', 'tooLittle'], ['out-of-date', 'outOfDate'], ['did-not-work', 'didNotWork'],
];

/** The answer whole: what the city says, what to do with it, who keeps it, what is near it, and whether it helped. */
export function openAnswer(asking: Asking, article: Article, { id, path, level }: Place): TemplateResult {
  const { search, say, reportPage } = asking;
  const { answers: opened, state } = search;
  const { serviceCode } = article;
  const lang = state.shelf.name === 'open' ? state.shelf.shelf.lang : nothing;
  return html`
    <div lang=${lang} dir="auto">${richText(readAnswer(article.answer), { headingLevel: level + 1, tableName: say('table') })}</div>
    ${serviceCode !== undefined && reportPage !== ''
      ? html`<div @click=${() => opened?.goOn('web_form', article)}>${linkButton({ label: say('startRequest'), kind: 'primary', href: requestHref(asking, serviceCode), iconAfter: arrowRightIcon() })}</div>`
      : nothing}
    ${search.isLatest(path) ? html`<slot name="after-answer"></slot>` : nothing}
    ${kept(asking, article)}
    ${near(asking, article, { id, path, level })}
    ${rating(asking, article, `${id}-rating`)}
  `;
}

function kept({ search: { answers: opened }, say, locale }: Asking, article: Article): TemplateResult {
  const { id, department, checked } = article;
  const day = checked === undefined ? undefined : new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(checked));
  const copied = opened?.copied;
  return html`<div class="kept civic-muted" part="kept">
    ${department === undefined ? nothing : html`<p>${say('keptBy', { keeper: department })}</p>`}
    ${day === undefined ? nothing : html`<p>${say('checked', { date: day })}</p>`}
    ${button({ label: say(copied?.id !== id ? 'copyLink' : copied.done ? 'linkCopied' : 'linkNotCopied'), kind: 'quiet', icon: copied?.id === id && copied.done ? checkIcon() : copyIcon(), onClick: () => void opened?.copyLink(article) })}
  </div>`;
}

function near(asking: Asking, article: Article, { id, path, level }: Place): TemplateResult | typeof nothing {
  const related = (asking.search.answers?.relatedTo(article) ?? []).filter((other) => !path.includes(other.id));
  if (related.length === 0 || path.length >= deepest) return nothing;
  return html`<div class="near" part="related">
    ${heading({ level: level + 1, text: asking.say('related'), size: 'm', id: `${id}-near` })}
    ${answers(asking, { articles: related, id: `${id}-near`, level: level + 2, below: path })}
  </div>`;
}

function rating({ search: { answers: opened }, say }: Asking, article: Article, id: string): TemplateResult {
  const rated = opened?.ratingOf(article);
  if (rated?.told) return html`<p class="rating" part="rating" id=${id} tabindex="-1">${say('thanks')}</p>`;
  if (!rated) {
    return html`<div class="rating" part="rating" role="group" aria-labelledby=${id}>
      <p class="civic-label" id=${id}>${say('rate')}</p>
      <div class="civic-actions">
        ${button({ label: say('yes'), kind: 'secondary', onClick: () => opened?.rate(article, true, id) })}
        ${button({ label: say('no'), kind: 'secondary', onClick: () => opened?.rate(article, false, id) })}
      </div>
    </div>`;
  }
  return html`<div class="rating" part="rating">
    ${checkboxes({
      id: `${id}-reasons`,
      legend: say('whyNot'),
      hint: say('whyNotHint'),
      options: reasons.map(([value, key]) => ({ value, label: say(key) })),
      values: rated.reasons,
      onChange: (values) => opened?.tick(article, values as Reason[]),
    })}
    ${button({ label: say('sendRating'), kind: 'secondary', onClick: () => opened?.sendRating(article, id) })}
  </div>`;
}
