/**
 * A city's answer, read: an immutable tree that holds nothing but words and their order. There is no markup in it, so that whatever
 * draws it cannot be made to run anything; every `href` in it has passed `safeHref`.
 */
export type Answer = readonly Block[];

export type Block =
  | { readonly kind: 'paragraph'; readonly words: readonly Phrase[] }
  /** `level` from 1 to 6 tells only how headings of one answer stand to each other, never their rank on the page. */
  | { readonly kind: 'heading'; readonly level: number; readonly words: readonly Phrase[] }
  | { readonly kind: 'bullets'; readonly items: readonly Answer[] }
  /** Steps, counted from `start`. */
  | { readonly kind: 'numbers'; readonly start: number; readonly items: readonly Answer[] }
  | { readonly kind: 'quote'; readonly blocks: Answer }
  /** Rows of cells. `head` is empty where no row names the columns; rows may differ in length. */
  | { readonly kind: 'table'; readonly head: readonly Cell[]; readonly rows: readonly (readonly Cell[])[] };

export type Cell = readonly Phrase[];

/** Text is a plain string. A link never holds another link, nor does bold hold bold. */
export type Phrase =
  | string
  | { readonly kind: 'break' }
  | { readonly kind: 'strong'; readonly words: readonly Phrase[] }
  | { readonly kind: 'emphasis'; readonly words: readonly Phrase[] }
  | { readonly kind: 'link'; readonly href: string; readonly words: readonly Phrase[] };
