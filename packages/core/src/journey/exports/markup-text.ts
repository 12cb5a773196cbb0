const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** What neither XML 1.0 nor HTML can hold, even as an entity: most control characters, halves of a pair, and two code points that are no characters. */
// oxlint-disable-next-line no-control-regex
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text for between tags and for attributes in double quotes, in HTML and in XML: nothing in it can end a place or begin a tag. */
export function markupText(text: string): string {
  return text.replace(unwritable, '\ufffd').replace(/[&<>"']/g, (sign) => entities[sign] ?? '');
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element around what is markup already. Attributes without a value are left away. */
export function markup(name: string, attributes: Attributes = {}, inside: string | readonly string[] = ''): string {
  return `${openTag(name, attributes)}>${typeof inside === 'string' ? inside : inside.join('')}</${name}>`;
}

/** An element without content, as XML closes it. */
export function emptyMarkup(name: string, attributes: Attributes): string {
  return `${openTag(name, attributes)}/>`;
}

function openTag(name: string, attributes: Attributes): string {
  const told = Object.entries(attributes).filter(([, value]) => value !== undefined);
  return `<${name}${told.map(([key, value]) => ` ${key}="${markupText(String(value))}"`).join('')}`;
}
