import type { Phrase } from './answer.js';
import { safeHref } from './safe-href.js';

const inAddress = String.raw`[^\s<>\\\u3000-\u9fff\uff00-\uffef`;

// Each repetition ends at a sign with which the next match could begin, so that no text is walked more than a few times.
const sign = new RegExp(
  [
    String.raw`\\([!-/:-@[-\x60{-~])`,
    String.raw`\x60([^\x60\n]+)\x60`,
    String.raw`(!?)\[((?:[^[\]\\]|\\[^]){0,2000})\]\( ?<?((?:[^\s()<>]|\([^\s()<>]*\)){0,2000})>?(?: "[^"]*")? ?\)`,
    String.raw`<((?:https?|mailto|tel):[^\s<>\\]{1,1000}|[\w.+-]{1,99}@[\w.-]{1,300})>`,
    String.raw`\b((?:https?://|www\.)${inAddress}]{0,1000}${inAddress}.,;:!?'"()[\]*_])`,
    String.raw`(\*+|_+)`,
    String.raw`( ?\\?\n ?)`,
  ].join('|'),
  'gi',
);

interface Open {
  readonly size: number;
  readonly mark: string;
  readonly words: Phrase[];
}

function add(words: Phrase[], phrase: Phrase): void {
  const last = words.at(-1);
  if (typeof phrase === 'string') {
    if (typeof last === 'string') words[words.length - 1] = last + phrase;
    else if (phrase) words.push(phrase);
  } else if (typeof last === 'object' && 'words' in last && 'words' in phrase && last.kind === phrase.kind && phrase.kind !== 'link') {
    // What is bold on both sides of a seam is bold; written down, the seam would vanish.
    for (const inner of phrase.words) add(last.words as Phrase[], inner);
  } else words.push(phrase);
}

/** The words of one paragraph, heading or cell. At most one stretch of bold and one of italics are open at a time: nothing nests deeper. */
export function readWords(raw: string, inLink = false): readonly Phrase[] {
  const text = raw
    .replace(/!\[\s*\]\([^\s()]*\)/g, '')
    .replace(/[^\S\n\u00a0]+/g, ' ')
    .replace(/(^|[^\\]) ?<br ?\/?>/gi, '$1\n')
    .trim();
  // Most lines of most answers are plain: asking first is several times quicker than taking each apart.
  if (!/[\\`[<*_\n]|:\/\/|www\./i.test(text)) return text ? [text] : [];
  const open: Open[] = [{ size: 9, mark: '', words: [] }];
  const say = (phrase: Phrase) => add((open.at(-1) as Open).words, phrase);
  /** Takes an opening sign for the plain text that it turned out to be. */
  const giveUp = (at: number) => {
    const [{ mark, words }] = open.splice(at, 1) as [Open];
    for (const phrase of [mark, ...words]) add((open[at - 1] as Open).words, phrase);
  };
  const run = (signs: string, before: string, after: string) => {
    const mark = signs.slice(0, 1);
    const free = (size: number) => size === 2 && mark === '*';
    const opens = (size: number) => /\S/.test(after) && (free(size) || !/[a-z\d]/i.test(before));
    const closes = (size: number) => /\S/.test(before) && (free(size) || !/[a-z\d]/i.test(after));
    let left = signs.length;
    for (let at = open.length - 1; at > 0 && left < 4; at--) {
      const { size, mark: opened, words } = open[at] as Open;
      if (opened[0] !== mark || size > left || words.length === 0 || !closes(size)) continue;
      while (open.length > at + 1) giveUp(at + 1);
      open.pop();
      say({ kind: size === 1 ? 'emphasis' : 'strong', words });
      left -= size;
    }
    for (const size of left === 3 ? [2, 1] : left ? [left] : []) {
      if (size > 2 || !opens(size)) say(mark.repeat(size));
      else {
        const same = open.findIndex((one) => one.size === size);
        if (same > 0) giveUp(same);
        open.push({ size, mark: mark.repeat(size), words: [] });
      }
    }
  };

  let from = 0;
  for (const found of text.matchAll(sign)) {
    const [all, escaped, code, image, label, address, angle, bare, signs] = found;
    const to = found.index + all.length;
    say(text.slice(from, found.index));
    from = to;
    if (escaped) say(escaped);
    else if (code) say(code.trim() || all);
    else if (label !== undefined) {
      const href = image || inLink ? undefined : safeHref(address as string);
      const words = readWords(label, true);
      if (href) say({ kind: 'link', href, words: words.length > 0 ? words : [href] });
      else for (const phrase of words) say(phrase);
    } else if (angle || bare) {
      const shown = (angle ?? bare) as string;
      const href = inLink ? undefined : safeHref(/^www\./i.test(shown) ? `https://${shown}` : /:/.test(shown) ? shown : `mailto:${shown}`);
      say(href ? { kind: 'link', href, words: [shown] } : all);
    } else if (signs) run(signs, text.slice(found.index - 1, found.index), text.slice(to, to + 1));
    else say({ kind: 'break' });
  }
  say(text.slice(from));
  while (open.length > 1) giveUp(1);
  return (open[0] as Open).words;
}
