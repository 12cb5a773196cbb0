/** Text that Markdown shows as it is, on one line. Space at an end, which Markdown would drop, and breaks are entities. */
export function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#&~|]/g, '\\$&').replace(/[\p{Zl}\p{Zp}\p{Cc}]|^ | $/gu, (sign) => `&#${sign.codePointAt(0)};`);
}

/** The same, read again. */
export function plain(text: string): string {
  return text.replace(/\\([\\`*_{}[\]<>#&~|])|&#(\d{1,5});/g, (_, sign: string | undefined, code: string) => sign ?? String.fromCodePoint(Number(code)));
}
