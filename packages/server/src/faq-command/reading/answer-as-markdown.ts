import { answerFromHtml, safeHref, writeAnswer, type HtmlNode } from '@civic-elements/core/faq';
import { sentences } from '../sentences.js';
import { elementsIn, readHtml } from './html-tree.js';

/** An answer as an article keeps it, and what of it could not be kept. */
export interface AnswerRead {
  readonly answer: string;
  readonly lost: readonly string[];
}

const blockTag = /(?<!\\)<\/?(?:p|div|ul|ol|li|table|h[1-6]|section|article|blockquote|dl|details|pre|figure|iframe|script|style|video|form|svg)(?=[\s>/])[^<>]*>/i;
const anyTag = /(?<!\\)<\/?(?:a|abbr|b|big|cite|code|del|em|font|i|img|ins|kbd|label|mark|q|s|small|span|strike|strong|sub|sup|u|var)(?=[\s>/])[^<>]*>/i;
const markdownSign = /\*\*|\]\(|^\s*(?:[-*+]|\d+[.)]) /m;
/** What a resident sees on a page and no answer can hold. */
const notKept = ['script', 'iframe', 'frame', 'object', 'embed', 'video', 'audio', 'svg', 'canvas', 'map', 'form', 'input', 'select', 'textarea', 'button'];

/** An answer that came as HTML, Markdown, plain text or a mixture of them, as cells and fields of exports do. `base` is the address it came from. */
export function answerAsMarkdown(text: string, base?: string): AnswerRead {
  const tidy = text.replace(/\r\n?/g, '\n').trim();
  return isHtml(tidy) ? fromHtml(tidy, base) : markdownAsAnswer(tidy, base);
}

/** Where Markdown's signs stand between the tags, reading all as HTML would show them. */
const isHtml = (text: string): boolean => blockTag.test(text) && (/^\s*</.test(text) || !markdownSign.test(text));

/** An answer in a Markdown file, in which only some pieces may be HTML. */
export function markdownAsAnswer(text: string, base?: string): AnswerRead {
  const pieces = text.replace(/<!--[^]*?-->/g, '').trim().split(/\n{2,}/);
  const read = pieces.map((piece) => (isHtml(piece) ? fromHtml(piece, base) : mixed(piece)));
  return { answer: read.map(({ answer }) => answer).filter((answer) => answer !== '').join('\n\n'), lost: [...new Set(read.flatMap(({ lost }) => lost))] };
}

/** What a piece of a page shows that an answer cannot hold, a phrase each. */
export function lostFrom(node: HtmlNode, base?: string): readonly string[] {
  const dropped = elementsIn(node, ...notKept).map(({ name }) => sentences.lostElement(name));
  const pictures = elementsIn(node, 'img').filter((image) => (image.attribute('alt') ?? '').trim() === '').map(() => sentences.lostPicture);
  const links = elementsIn(node, 'a').flatMap((link) => {
    const href = link.attribute('href');
    return href === undefined || safeHref(href, base) !== undefined ? [] : [sentences.lostLink(href)];
  });
  return [...new Set([...dropped, ...pictures, ...links])];
}

function fromHtml(text: string, base?: string): AnswerRead {
  const node = readHtml(text);
  return { answer: writeAnswer(answerFromHtml(node, base)), lost: lostFrom(node, base) };
}

/** Tags within a line become Markdown's signs where it has them, and go where it has none. */
function mixed(text: string): AnswerRead {
  const lost = new Set<string>();
  const plain = anyTag.test(text) || blockTag.test(text)
    ? text
        .replace(/<a\s[^<>]*?href\s*=\s*["']?([^"'\s<>]+)["']?[^<>]*>([^<]*)<\/a>/gi, (_, href: string, words: string) => {
          if (safeHref(href) !== undefined) return `[${words}](${href})`;
          lost.add(sentences.lostLink(href));
          return words;
        })
        .replace(/<\/?(?:b|strong)>/gi, '**')
        .replace(/<\/?(?:i|em)>/gi, '_')
        .replace(new RegExp(`${anyTag.source}|${blockTag.source}`, 'gi'), (tag) => {
          lost.add(sentences.lostElement((/[a-z]+/i.exec(tag)?.[0] ?? '').toLowerCase()));
          return '';
        })
    : text;
  if (/!\[\s*\]\(/.test(text)) lost.add(sentences.lostPicture);
  const answer = plain.replace(/(?<!\\)&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/gi, (sign) => readHtml(sign).children[0]?.text ?? sign);
  return { answer: answer.trim(), lost: [...lost] };
}
