/** What a task may not begin with: Mermaid reads the word as its own, in any case, and the step is lost or becomes the diagram's title. */
const keyword = /^(?:title|section|journey|acctitle|accdescr|%%)/i;

const asEntity = (sign: string): string => `#${sign.codePointAt(0)};`;

/** A text of one line as Mermaid 12.3 shows it unchanged: the signs of its grammar, and those of markup, which it cleans or escapes twice, as numeric entities. */
export function mermaidText(text: string, also = ''): string {
  const signs = new Set([':', ';', '#', '&', '<', '>', ...also]);
  const plain = [...text].map((sign) => (signs.has(sign) ? asEntity(sign) : sign)).join('');
  return keyword.test(plain) ? asEntity(plain.charAt(0)) + plain.slice(1) : plain;
}

/** A label has one line, without space around it. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

const named: Readonly<Record<string, string>> = { quot: '"', amp: '&', lt: '<', gt: '>', colon: ':', semi: ';', num: '#', comma: ',', nbsp: '\u00a0' };
const entity = /#(\d{1,7}|[a-z]{2,6});/g;

/** Entities as the signs they stand for. One that stands for none stays as it is. */
export function textOfMermaid(text: string): string {
  return text.replace(entity, (whole, name: string) => {
    const code = Number(name);
    if (Number.isNaN(code)) return Object.hasOwn(named, name) ? named[name] ?? whole : whole;
    return code > 31 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : whole;
  });
}

/** A line with its entities put away, so that only signs of the grammar are left. */
export function withoutEntities(text: string): string {
  return text.replace(entity, '_');
}
