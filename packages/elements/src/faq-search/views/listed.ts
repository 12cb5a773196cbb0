import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../ui/button.js';
import { heading } from '../../ui/heading.js';
import type { Asking } from '../asking.js';
import type { Listed } from '../faq-search-state.js';
import { answer, answers } from './answers.js';

/** In a heading, so much of what was typed is enough to know it by. */
export const brief = (words: string): string => (words.length > 60 ? `${words.slice(0, 57).trimEnd()}…` : words);

/** What was found, or what people often ask; where nothing was found, a way on. */
export function listedView(asking: Asking, listed: Listed): TemplateResult {
  const { search, say, headingLevel, inUse, hasFilters } = asking;
  const { words, within: { topic }, articles, total, sure, marks } = listed;
  const { linked } = search.state;
  const title = total === 0 && words !== '' ? say('noneFound', { words: brief(words) })
    : words !== '' && !sure ? say('noneSure', { words: brief(words) })
    : words !== '' ? say('found', { count: total, words: brief(words) })
    : topic !== undefined ? say('aboutTopic', { topic }) : say('frequent');
  return html`
    ${linked === 'gone' ? html`<p class="gone">${say('linkGone')}</p>` : linked ? html`<div class="answer linked">${answer(asking, linked, 'linked', 0, { level: headingLevel })}</div>` : nothing}
    <section class="listed" part="results" aria-labelledby="listed">
      ${heading({ level: headingLevel, text: title, id: 'listed', focusable: true })}
      ${topic !== undefined && !(inUse && hasFilters) ? html`<p class="within">${words === '' ? nothing : html`<span>${say('topic')}: <bdi>${topic}</bdi></span>`}${button({ label: say('allTopics'), kind: 'quiet', onClick: () => search.narrow({ topic: '' }, true) })}</p>` : nothing}
      ${sure || articles.length === 0 || !inUse ? nothing : html`<p>${say('unsure')}</p>`}
      ${articles.length > 0 ? answers(asking, { articles, id: 'answer', level: headingLevel + 1, ...(words !== '' && { marks }) }) : nothing}
      ${articles.length > 0 && articles.length < total ? button({ label: say('showMore'), kind: 'secondary', onClick: () => void search.more() }) : nothing}
      ${sure && articles.length > 0 ? nothing : words === '' ? html`<p>${say('noAnswers')}</p>` : (inUse?.wayOn(asking, listed) ?? html`<p>${say('fewerWords')}</p>`)}
    </section>
    ${words === '' && topic === undefined ? topics(asking) : nothing}
  `;
}

function topics({ search, say, headingLevel }: Asking): TemplateResult | typeof nothing {
  const { shelf } = search.state;
  if (shelf.name !== 'open' || shelf.shelf.topics.length < 2) return nothing;
  return html`
    <section class="listed" part="topics" aria-labelledby="topics">
      ${heading({ level: headingLevel, text: say('topics'), id: 'topics' })}
      <ul class="topics" role="list" lang=${shelf.shelf.lang}>
        ${shelf.shelf.topics.map(({ name, count }) => html`<li>${button({
          label: html`<bdi>${name}</bdi> <span class="civic-hidden">${say('questionsInTopic', { count })}</span>`, kind: 'secondary', onClick: () => search.narrow({ topic: name }, true),
        })}</li>`)}
      </ul>
    </section>
  `;
}
