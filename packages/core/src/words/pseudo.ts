import type { Message, Translated, Words } from './say.js';

const accented: Readonly<Record<string, string>> = {
  a: 'á', b: 'ƀ', c: 'ç', d: 'ð', e: 'é', f: 'ƒ', g: 'ĝ', h: 'ĥ', i: 'î', j: 'ĵ', k: 'ķ', l: 'ļ', m: 'ɱ', n: 'ñ', o: 'ö',
  p: 'þ', q: 'ǫ', r: 'ŕ', s: 'š', t: 'ţ', u: 'û', v: 'ṽ', w: 'ŵ', x: 'ẋ', y: 'ý', z: 'ž',
};

/** A sentence with accents, brackets and 40 % more length, values kept: what is not from the catalogue, and what clips, shows at once. */
export function pseudoSentence(sentence: string): string {
  const body = sentence.replace(/\{\w+\}|[a-z]/g, (part) => accented[part] ?? part);
  const padding = '·'.repeat(Math.ceil(sentence.length * 0.4));
  return `[${body} ${padding}]`;
}

export function pseudoWords<W extends Words>(words: W): Translated<W> {
  const turn = (message: Message): Message =>
    typeof message === 'string'
      ? pseudoSentence(message)
      : { other: pseudoSentence(message.other), ...(message.one === undefined ? {} : { one: pseudoSentence(message.one) }) };
  return Object.fromEntries(Object.entries(words).map(([key, message]) => [key, turn(message)])) as Translated<W>;
}
