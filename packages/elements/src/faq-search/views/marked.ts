import { answerText, excerptOf, readAnswer, type Article, type Mark } from '@civic-elements/core/faq';
import { html, type TemplateResult } from 'lit';

type Marks = (text: string) => readonly Mark[];

/** A text with what was asked for marked in it. */
export function marked(text: string, marks: Marks, from = 0, to = text.length): TemplateResult {
  const pieces: (string | TemplateResult)[] = [];
  let at = from;
  for (const { start, end } of marks(text)) {
    if (start < at || end > to) continue;
    pieces.push(text.slice(at, start), html`<mark>${text.slice(start, end)}</mark>`);
    at = end;
  }
  return html`${pieces}${text.slice(at, to)}`;
}

/** The line of an answer that says most of what was asked for. */
export function excerpt({ answer }: Article, marks: Marks): TemplateResult {
  const text = answerText(readAnswer(answer)).replace(/\s+/g, ' ');
  const { start, end: cut } = excerptOf(text, marks(text));
  const end = cut < text.length ? start + text.slice(start, cut).replace(/[.,;:–-]+$/, '').length : cut;
  return html`${start > 0 ? '…' : ''}${marked(text, marks, start, end)}${end < text.length ? '…' : ''}`;
}
