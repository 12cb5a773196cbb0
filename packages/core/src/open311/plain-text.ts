const ends = /<(?:br|hr)\b[^<>]*>|<\/(?:p|div|li|tr|h[1-6]|ul|ol|table|blockquote)\s*>/gi;
const hidden = /<(script|style|iframe|object|template|noscript|svg)\b[^<>]*>[^]*?(?:<\/\1\s*>|$)|<!--[^]*?(?:-->|$)/gi;

/**
 * Only what is certainly a tag, of any name: a resident may well write "if x<y and y>z", so what has spaces in it must
 * have a name=value too.
 */
const tags = /<\/?[a-z][a-z0-9]*(?:[\s/][^<>=]*=[^<>]*)?[\s/]*>/gi;

const entities: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ndash: '–', mdash: '—', hellip: '…', bull: '•', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', deg: '°',
};

function decode(whole: string, name: string): string {
  if (!name.startsWith('#')) return Object.hasOwn(entities, name) ? entities[name] ?? '' : whole;
  const code = Number(name.slice(1).replace(/^x/i, '0x'));
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '';
}

function withoutTags(text: string): string {
  let now = text;
  // Taking one tag out can make another of its two ends; who does that more than twice means to do harm.
  for (let times = 0; times < 3; times += 1) {
    const before = now;
    now = now.replace(hidden, ' ').replace(ends, '\n').replace(tags, '');
    if (now === before) return now;
  }
  return now.replace(/[<>]/g, '');
}

/**
 * Text without HTML: tags, scripts and entities are taken out, line breaks are kept. At most `longest` characters; a cut
 * is marked with an ellipsis.
 */
export function withoutHtml(text: string, longest = 10_000): string {
  const words = withoutTags(withoutTags(text.slice(0, 2 * longest)).replace(/&(#?\w{1,12});/g, decode))
    .replace(/\r\n?/g, '\n')
    // Control characters, and the overrides that turn the text after them round
    .replace(/[\0-\x08\x0b-\x1f\x7f\u202d\u202e\ufeff]/g, '')
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return words.length > longest ? `${words.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…` : words;
}

/**
 * What a city wrote, as plain text: HTML as well as the Markdown of links, bold and headings is taken out. A resident's
 * own words go through `withoutHtml` alone, because their stars and brackets mean themselves.
 */
export function plainText(text: string, longest = 10_000): string {
  const words = text.slice(0, 2 * longest)
    .replace(/!?\[([^[\]\n]*)\]\(\s*([^()\s]*)(?:\s[^()\n]*)?\)/g, (_, label: string, target: string) =>
      /^(?:https?:|mailto:|tel:)/i.test(target) && target !== label ? `${label} (${target})` : label)
    // As Markdown has it, without space inside the stars; else they are the city's own: "***  NOT DONE  ***".
    .replace(/\*\*([^*\s](?:[^*\n]*[^*\s])?)\*\*/g, '$1')
    // "# 1371606 is still open" names a number and is no heading.
    .replace(/^#{1,6} +(?![\d ])/gm, '');
  // HTML last: what Markdown leaves behind may have become a tag.
  return withoutHtml(words, longest);
}

/**
 * The text when a resident may be shown it as it is: a sentence or two of plain words. Else ''. A page, a stack
 * trace, a query or a dump is for developers.
 */
export function fitToShow(text: string): string {
  const words = text.trim();
  const inside = /[<>{}\\|]|\n.*\n.*\n|exception|traceback|stack ?trace|sqlstate|select .+ from|undefined|null ?pointer|errno|\bat [\w.$]+\(|\.(?:rb|py|php|java|js|cs):?\d|^HTTP\//i;
  return words.length <= 300 && /\p{L}{2}/u.test(words) && !inside.test(words) ? plainText(words) : '';
}
