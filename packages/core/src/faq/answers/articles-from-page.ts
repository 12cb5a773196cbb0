import type { Article } from '../article.js';
import { answerFromHtml } from './answer-from-html.js';
import { articleId, idIn, unlike } from './article-id.js';
import { deepestHtml, isUnread, textIn, unread, type HtmlNode } from './html-node.js';
import { writeAnswer } from './write-answer.js';

interface Pair {
  /** Where `id` and `data-…` stand. */
  readonly about: HtmlNode;
  readonly question: HtmlNode;
  readonly answer: readonly HtmlNode[];
}

const mostNodes = 200_000;

/** Every node in reading order that `wanted` holds of; what lies inside one is not searched. */
function allIn(root: HtmlNode, wanted: (node: HtmlNode) => boolean): HtmlNode[] {
  const found: HtmlNode[] = [];
  let left = mostNodes;
  const walk = (node: HtmlNode, depth: number): void => {
    if (depth > deepestHtml || --left < 0 || unread.has(node.name)) return;
    if (node !== root && node.name !== '' && wanted(node)) found.push(node);
    else for (const child of node.children) walk(child, depth + 1);
  };
  walk(root, 0);
  return found;
}

const says = (node: HtmlNode, attribute: string, word: string) =>
  (node.attribute(attribute) ?? '').split(/\s+/).some((one) => one === word || one.replace(/^.*[/:#]/, '') === word);
const property = (word: string) => (node: HtmlNode) => says(node, 'itemprop', word) || says(node, 'property', word);
const isQuestion = (node: HtmlNode) => says(node, 'itemtype', 'Question') || says(node, 'typeof', 'Question');

function markedPairs(root: HtmlNode): Pair[] {
  return allIn(root, isQuestion).flatMap((about) => {
    const question = allIn(about, property('name'))[0];
    const accepted = allIn(about, property('acceptedAnswer'))[0] ?? allIn(about, property('suggestedAnswer'))[0];
    const answer = accepted && (allIn(accepted, property('text'))[0] ?? accepted);
    return question && answer ? [{ about, question, answer: [answer] }] : [];
  });
}

function disclosurePairs(root: HtmlNode): Pair[] {
  return allIn(root, ({ name }) => name === 'details').flatMap((about) => {
    const { children } = about;
    const question = children.find(({ name }) => name === 'summary');
    return question ? [{ about, question, answer: children.filter((child) => child !== question) }] : [];
  });
}

const levelOf = ({ name }: HtmlNode) => Number(/^h([1-6])$/.exec(name)?.[1] ?? 0);

/** Headings of the level there is most of are the questions; those below belong to the answers, those above end one. */
function headingPairs(root: HtmlNode): Pair[] {
  const line = flattened(root);
  const counts = [0, 0, 0, 0, 0, 0, 0];
  for (const node of line) counts[levelOf(node)] = (counts[levelOf(node)] ?? 0) + 1;
  const asked = counts.indexOf(Math.max(...counts.slice(1)), 1);
  const pairs: { about: HtmlNode; question: HtmlNode; answer: HtmlNode[] }[] = [];
  let open = false;
  for (const node of line) {
    const level = levelOf(node);
    if (level === asked) pairs.push({ about: node, question: node, answer: [] });
    if (level > 0 && level <= asked) open = level === asked;
    else if (open) pairs.at(-1)?.answer.push(node);
  }
  return pairs;
}

/** What holds headings is opened, so that headings and what follows them stand in one line, however the page is divided. */
function flattened(root: HtmlNode): HtmlNode[] {
  let left = mostNodes;
  const holds = (node: HtmlNode, depth: number): boolean =>
    depth <= deepestHtml && --left > 0 && !unread.has(node.name) && node.children.some((child) => levelOf(child) > 0 || holds(child, depth + 1));
  const open = (node: HtmlNode, depth: number): HtmlNode[] =>
    node.children.flatMap((child) => (levelOf(child) === 0 && depth < deepestHtml && holds(child, 0) ? open(child, depth + 1) : [child]));
  return open(root, 0);
}

function termPairs(root: HtmlNode): Pair[] {
  return allIn(root, ({ name }) => name === 'dl').flatMap((list) => {
    const pairs: { about: HtmlNode; question: HtmlNode; answer: HtmlNode[] }[] = [];
    for (const node of allIn(list, ({ name }) => name === 'dt' || name === 'dd')) {
      if (node.name === 'dt') pairs.push({ about: node, question: node, answer: [] });
      else pairs.at(-1)?.answer.push(...node.children);
    }
    return pairs;
  });
}

const several = (text: string | undefined, by: RegExp) => {
  const parts = (text ?? '').split(by).map((part) => part.trim()).filter(Boolean);
  return parts.length > 0 ? parts : undefined;
};

function articleFrom({ about, question, answer }: Pair, taken: Set<string>, base: string | undefined): Article | undefined {
  const asked = textIn(question);
  const group: HtmlNode = { name: '#root', text: '', children: answer, attribute: () => undefined };
  const told = writeAnswer(answerFromHtml(group, base));
  if (!asked || !told) return undefined;
  const id = [about.attribute('id'), question.attribute('id'), allIn(about, (node) => !!node.attribute('id'))[0]?.attribute('id')].find(Boolean);
  const facts = {
    keywords: several(about.attribute('data-keywords'), /,/),
    topic: about.attribute('data-topic')?.trim(),
    department: about.attribute('data-department')?.trim(),
    checked: about.attribute('data-checked')?.trim(),
    serviceCode: about.attribute('data-service')?.trim(),
    related: several(about.attribute('data-related'), /\s/),
  };
  const given = Object.fromEntries(Object.entries(facts).filter(([, value]) => value)) as Partial<Article>;
  return { id: id ? unlike(idIn(id), taken) : articleId(asked, taken), question: asked, answer: told, ...given };
}

/**
 * The articles that stand in a page, or in a tag's light children, as the first of these that finds any: microdata or RDFa of schema.org's
 * `Question`; `<details>` with a `<summary>`; headings and what follows each; `<dl>`. Ids come from `id` attributes, with or without `faq=` in
 * front, else from the question's words. What is hidden is left out; `base` is the page's address. Never throws.
 *
 * The HTML that the `civic-faq` command writes, which works without scripts (a link to `#faq=bins` opens the answer) and says everything:
 *
 * ```html
 * <div itemscope itemtype="https://schema.org/FAQPage">
 *   <details itemscope itemprop="mainEntity" itemtype="https://schema.org/Question"
 *            data-topic="Waste" data-keywords="trash, garbage" data-department="Public Works" data-checked="2026-03-31"
 *            data-service="missed-bin" data-related="recycling compost">
 *     <summary><h3 itemprop="name">When is my bin emptied?</h3></summary>
 *     <div id="faq=bins" itemscope itemprop="acceptedAnswer" itemtype="https://schema.org/Answer"><div itemprop="text">…answerHtml(…)…</div></div>
 *   </details>
 * </div>
 * ```
 *
 * `data-…` may stand on whatever else carries the question: the `<details>`, the heading, the `<dt>`.
 */
export function articlesFromPage(root: HtmlNode, base?: string): readonly Article[] {
  for (const pairsIn of [markedPairs, disclosurePairs, headingPairs, termPairs]) {
    const taken = new Set<string>();
    const articles = pairsIn(root).filter(({ about }) => !isUnread(about)).flatMap((pair) => articleFrom(pair, taken, base) ?? []);
    if (articles.length > 0) return articles;
  }
  return [];
}
