import { answerHtml, escapedHtml, faqPageFrom, readAnswer, type Article } from '@civic-elements/core/faq';

export interface StaticPage {
  readonly lang: string;
  readonly articles: readonly Article[];
  readonly title: string;
  /** The address of the page the answers are shown on. */
  readonly site?: string;
}

const rightToLeft = new Set(['ar', 'fa', 'he', 'iw', 'ps', 'sd', 'ug', 'ur', 'yi', 'dv', 'ckb']);

/** The direction in which a language is written. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  const { language, script } = new Intl.Locale(lang).maximize();
  return rightToLeft.has(language) && script !== 'Latn' && script !== 'Cyrl' ? 'rtl' : 'ltr';
}

/**
 * The answers as HTML to stand inside the tag, for where scripts do not run. Marked as schema.org's FAQPage by microdata, and by
 * nothing else, so that a page holds it once.
 */
export function fragmentOf({ lang, articles }: StaticPage): string {
  return `<div lang="${escapedHtml(lang)}" dir="${directionOf(lang)}" itemscope itemtype="https://schema.org/FAQPage">\n${listOf(articles, true)}</div>\n`;
}

/** The answers as a page of its own, without styles or scripts, for search engines and for a site that has no tag yet. FAQPage stands in it as JSON-LD. */
export function pageOf({ lang, articles, title, site }: StaticPage): string {
  // Within a script nothing is escaped but what could end it.
  const data = JSON.stringify(faqPageFrom(articles, site === undefined ? {} : { url: site })).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
  return `<!doctype html>
<html lang="${escapedHtml(lang)}" dir="${directionOf(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapedHtml(title)}</title>
<script type="application/ld+json">${data}</script>
</head>
<body>
<main>
<h1>${escapedHtml(title)}</h1>
${listOf(articles, false)}</main>
</body>
</html>
`;
}

/** Topics are headings where the articles of each stand together; otherwise the city's order counts more. */
function listOf(articles: readonly Article[], marked: boolean): string {
  const changes = articles.filter(({ topic }, at) => at === 0 || topic !== articles[at - 1]?.topic).length;
  const underTopics = articles.every(({ topic }) => topic !== undefined) && changes === new Set(articles.map(({ topic }) => topic)).size;
  const level = underTopics ? 3 : 2;
  let topic: string | undefined;
  return articles.map((article) => {
    const heading = underTopics && article.topic !== topic ? `<h2>${escapedHtml(article.topic ?? '')}</h2>\n` : '';
    topic = article.topic;
    return heading + questionOf(article, level, marked);
  }).join('');
}

function questionOf({ id, question, answer, topic, keywords, department, checked, serviceCode, related }: Article, level: number, marked: boolean): string {
  const facts = { topic, keywords: keywords?.join(', '), department, checked, service: serviceCode, related: related?.join(' ') };
  const told = Object.entries(facts).map(([name, value]) => (value === undefined ? '' : ` data-${name}="${escapedHtml(value)}"`)).join('');
  const html = answerHtml(readAnswer(answer), Math.min(6, level + 1));
  const name = escapedHtml(question);
  // On the answer, not on `details`: a browser that follows a link opens what holds the place it leads to, and only that.
  const place = `id="faq=${encodeURIComponent(id)}"`;
  return marked
    ? `<details itemscope itemprop="mainEntity" itemtype="https://schema.org/Question"${told}>
<summary><h${level} itemprop="name">${name}</h${level}></summary>
<div ${place} itemscope itemprop="acceptedAnswer" itemtype="https://schema.org/Answer"><div itemprop="text">${html}</div></div>
</details>
`
    : `<details${told}>
<summary><h${level}>${name}</h${level}></summary>
<div ${place}>${html}</div>
</details>
`;
}
