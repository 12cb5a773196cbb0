import { readAnswer, type Article } from '@civic-elements/core/faq';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { disclosure, heading, richText } from '../../ui/index.js';
import { belowHeading, type Walk } from '../walk.js';
import type { AnswersAtHand } from './answers-at-hand.js';

export { AnswersAtHand } from './answers-at-hand.js';

/** Questions that open their answer in place, so that nobody has to leave what they typed. */
export function answersView(articles: readonly Article[], atHand: AnswersAtHand, walk: Walk): TemplateResult | typeof nothing {
  const { say } = walk;
  if (articles.length === 0) return nothing;
  return html`<section class="answers" part="answers" aria-labelledby="answers-title">
    ${heading({ level: belowHeading(walk), text: say('answersTitle'), size: 'm', id: 'answers-title' })}
    ${repeat(articles, ({ id }) => id, (article) => one(article, atHand, walk))}
  </section>`;
}

function one(article: Article, atHand: AnswersAtHand, walk: Walk): TemplateResult {
  const { question, answer, id } = article;
  const { say, form } = walk;
  const { answersPage } = form.means.element;
  const level = Math.min(6, belowHeading(walk) + 1) as 6;
  return disclosure({
    summary: html`<span lang=${atHand.lang} dir="auto">${question}</span>`,
    open: atHand.isOpen(article),
    onToggle: (open) => atHand.toggle(article, open),
    body: () => atHand.isOpen(article)
      ? html`
        <div lang=${atHand.lang} dir="auto">${richText(readAnswer(answer), { headingLevel: level, tableName: say('answerTable') })}</div>
        ${answersPage ? html`<p class="on-page"><a href="${answersPage}#faq=${encodeURIComponent(id)}">${say('answerPage', { question })}</a></p>` : nothing}`
      : '',
  });
}
