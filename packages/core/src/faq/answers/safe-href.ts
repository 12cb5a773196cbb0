/** What no address needs and what would end one in Markdown. A browser reads each as it reads its code. */
const inTheWay = /[\s()<>]/g;
/** What every browser and server still takes. */
const longest = 2000;
const nowhere = 'https://nowhere.invalid';

/**
 * An address that a link in an answer may lead to, or undefined: `http`, `https`, `mailto`, `tel`, and on the city's own site `/path` and
 * `#fragment`, which mean the same on each of its pages. The result is spelt as the WHATWG URL Standard spells it, so that tabs, line ends
 * and control characters hide no scheme from us that a browser finds. Refused are all other schemes, `//host` and whatever becomes it
 * (`/.//host`), backslashes, which browsers take for slashes, and addresses with a user name, which show one host and lead to another, and more than 2,000 signs.
 *
 * Given the address of the page a link was found on as `base`, any relative link is resolved against it first. Without, `page.html` is
 * refused: the answer is shown on pages nobody knows yet.
 */
export function safeHref(text: string, base?: string): string | undefined {
  const local = base === undefined && /^\s*[/#]/.test(text);
  let url: URL;
  try {
    url = new URL(text, base ?? (local ? nowhere : undefined));
  } catch {
    return undefined;
  }
  if (text.includes('\\') || !/^(?:https?|mailto|tel):$/.test(url.protocol) || url.username || url.password) return undefined;
  let { href } = url;
  if (local) {
    if (url.origin !== nowhere || url.pathname.startsWith('//')) return undefined;
    href = text.trim().startsWith('#') ? url.hash : href.slice(nowhere.length);
  }
  // RFC 3966 knows no spaces, and brackets only for the eye.
  if (url.protocol === 'tel:') href = href.replace(/[\s()]|%20/g, '');
  href = href.replace(inTheWay, (sign) => (sign === '(' ? '%28' : sign === ')' ? '%29' : encodeURIComponent(sign)));
  return href && href.length <= longest ? href : undefined;
}
