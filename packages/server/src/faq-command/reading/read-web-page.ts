import { articlesFromPage, safeHref } from '@civic-elements/core/faq';
import { FileProblem } from '../../import/file-problem.js';
import { sentences } from '../sentences.js';
import { lostFrom } from './answer-as-markdown.js';
import type { Reading } from './draft-of.js';
import type { Problem } from './draft.js';
import { elementsIn, readPage } from './html-tree.js';
import { languageNamed } from './language-named.js';
import { asDraft, fromFaqPage } from './read-json.js';

/**
 * The articles in a page: its FAQPage as JSON-LD, its microdata, or its plain headings, in this order. What JSON-LD cannot say of an
 * article, such as its topic, is taken from the page around it. Throws a FileProblem where there are none.
 */
export function readWebPage(text: string, file: string, site?: string): Reading & { readonly pageLang?: string } {
  const page = readPage(text.replace(/^\ufeff/, ''));
  const base = baseOf(page, site);
  const lang = languageNamed(elementsIn(page, 'html')[0]?.attribute('lang') ?? '');
  const shown = new Map(articlesFromPage(elementsIn(page, 'body')[0] ?? page, base).map((article) => [article.id, article]));
  const problems: Problem[] = [];
  const marked = elementsIn(page, 'script').filter((script) => /^application\/ld\+json\b/i.test(script.attribute('type')?.trim() ?? '')).flatMap((script) => {
    try {
      const { drafts, problems: found } = fromFaqPage(JSON.parse(script.children.map((child) => child.text).join('')), file, base);
      if (drafts.length > 0) problems.push(...found);
      return drafts;
    } catch (cause) {
      if (!(cause instanceof SyntaxError)) throw cause;
      problems.push({ where: { file }, says: sentences.badJsonInPage });
      return [];
    }
  });
  const drafts = marked.length > 0
    ? marked.map((draft) => ({ ...draft, fields: { ...shown.get(String(draft.fields['id'])), ...draft.fields } }))
    : [...shown.values()].map((article, at) => asDraft(article, { file, entry: `question ${at + 1}` }));
  if (drafts.length === 0) throw new FileProblem(sentences.noArticlesInPage);
  // Of a page laid out by headings nobody can say which picture belongs to which answer; a details tag or a marked question says it.
  const pieces = elementsIn(page, 'details').filter((piece) => elementsIn(piece, 'summary').length > 0);
  const lost = pieces.length === drafts.length ? pieces.map((piece) => lostFrom(piece, base)) : [];
  return { drafts: drafts.map((draft, at) => ({ ...draft, lost: lost[at] ?? [] })), problems, ...(lang !== undefined && { pageLang: lang }) };
}

/** The address a page says it has; links in it start from there. */
function baseOf(page: ReturnType<typeof readPage>, site: string | undefined): string | undefined {
  const said = elementsIn(page, 'base')[0]?.attribute('href') ?? elementsIn(page, 'link').find((link) => link.attribute('rel')?.toLowerCase() === 'canonical')?.attribute('href');
  const address = said === undefined ? undefined : safeHref(said, site);
  return address?.startsWith('http') ? address : site;
}
