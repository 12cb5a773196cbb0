import type { Article, Mark } from '@civic-elements/core/faq';
import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../ui/button.js';
import { heading } from '../../ui/heading.js';
import { chevronDownIcon } from '../../ui/icons.js';
import type { Path } from '../answer-path.js';
import type { Asking } from '../asking.js';

export interface AnswersOptions {
  readonly articles: readonly Article[];
  /** Begins the ids of the questions: `answer-0`, `answer-1`. */
  readonly id: string;
  readonly level: number;
  /** Those whose related questions these are. */
  readonly below?: Path;
  /** Where a question or an answer says what was asked for; none where nothing was. */
  readonly marks?: (text: string) => readonly Mark[];
}

/** Questions in order, each opening its answer in place. */
export function answers(asking: Asking, o: AnswersOptions): TemplateResult {
  return html`<ol class="answers" role="list">${o.articles.map((article, at) => html`<li class="answer">${answer(asking, article, `${o.id}-${at}`, at + 1, o)}</li>`)}</ol>`;
}

/**
 * One question that opens its answer. A button in a heading, not `details`: in Safari a heading inside a summary is no heading to VoiceOver,
 * and the list could not be walked by headings.
 */
export function answer(asking: Asking, article: Article, id: string, rank: number, { level, below = [], marks }: Omit<AnswersOptions, 'articles' | 'id'>): TemplateResult {
  const { search, say, inUse, plain, loadAgain } = asking;
  const { shelf } = search.state;
  const lang = shelf.name === 'open' ? shelf.shelf.lang : nothing;
  const path = [...below, article.id];
  const open = search.isOpen(path);
  const body = (): TemplateResult | typeof nothing =>
    inUse?.openAnswer(asking, article, { id, path, level })
    ?? (plain ? html`<p class="as-written" lang=${lang} dir="auto">${article.answer}</p><p>${button({ id: `${id}-again`, label: say('tryAgain'), onClick: loadAgain })}</p>` : nothing);
  return html`
    ${heading({ level, size: 'm', text: html`<button
      class="question" type="button" id=${id} lang=${lang} aria-expanded=${open ? 'true' : 'false'} aria-controls=${open ? `${id}-answer` : nothing} part="question"
      @click=${() => search.toggle(article, path, rank)}><span dir="auto">${marks && inUse ? inUse.marked(article.question, marks) : article.question}</span>${chevronDownIcon()}</button>` })}
    ${open
      ? html`<div class="opened" id="${id}-answer" data-article=${article.id} part="answer">${body()}</div>`
      : marks && inUse ? html`<p class="civic-muted excerpt" lang=${lang} dir="auto">${inUse.excerpt(article, marks)}</p>` : nothing}
  `;
}
