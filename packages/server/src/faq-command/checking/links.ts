import { readAnswer, safeHref, type Answer, type Article, type Phrase } from '@civic-elements/core/faq';

export interface LinkFound {
  /** Of the article it stands in. */
  readonly id: string;
  readonly address: string;
  /** Whether it is shown as a link. */
  readonly isSafe: boolean;
}

/** All links of the articles: those that are shown, and those written down that cannot be shown as one. */
export function linksOf({ articles }: { readonly articles: readonly Article[] }): readonly LinkFound[] {
  return articles.flatMap(({ id, answer }) => {
    const shown = new Set(hrefsIn(readAnswer(answer)));
    const written = [...answer.matchAll(/(?<![!\\])\[[^[\]]*\]\(\s*<?([^\s()<>]+)>?[^()]*\)/g)].map(([, address]) => address as string);
    const refused = new Set(written.filter((address) => safeHref(address) === undefined));
    return [...Array.from(shown, (address) => ({ id, address, isSafe: true })), ...Array.from(refused, (address) => ({ id, address, isSafe: false })), ...badContacts(id, shown)];
  });
}

/** Addresses for mail and calls that lead nowhere. */
function badContacts(id: string, shown: ReadonlySet<string>): LinkFound[] {
  const isBad = (address: string): boolean =>
    (address.startsWith('mailto:') && !/^mailto:[^@\s?]+@[^@\s?.]+(?:\.[^@\s?.]+)+(?:\?.*)?$/.test(address)) || (address.startsWith('tel:') && !/^tel:\+?[\d.;=a-z-]*\d[\d.;=a-z-]*$/i.test(address));
  return [...shown].filter(isBad).map((address) => ({ id, address, isSafe: false }));
}

function hrefsIn(answer: Answer): string[] {
  return answer.flatMap((block): string[] => {
    switch (block.kind) {
      case 'bullets':
      case 'numbers': return block.items.flatMap(hrefsIn);
      case 'quote': return hrefsIn(block.blocks);
      case 'table': return [block.head, ...block.rows].flat().flatMap(inWords);
      default: return inWords(block.words);
    }
  });
}

const inWords = (words: readonly Phrase[]): string[] =>
  words.flatMap((phrase) => (typeof phrase === 'string' || phrase.kind === 'break' ? [] : [...(phrase.kind === 'link' ? [phrase.href] : []), ...inWords(phrase.words)]));
