/** Chinese words that ask rather than tell, in both ways of writing. */
export const weakWordsZh: readonly string[] = (
  '一下 一个 一個 也 了 什么 什麼 他 他们 以及 会 會 你 你们 你們 们 們 借问 借問 关于 關於 几 幾 几点 幾點 到 去 又 吗 嗎 呢 和 哪 哪些 哪儿 哪兒 哪里 哪裡 哪裏 啊 在 多久 多少 如果 如何 她 它 对 對 就 ' +
  '应该 應該 怎么 怎麼 怎么办 怎麼辦 怎么样 怎麼樣 怎样 怎樣 您 想 想要 我 我们 我們 我的 或 或者 把 是 是不是 是否 有 有没有 有沒有 为 為 为什么 為什麼 的 知道 能 能不能 能否 自己 被 要 让 讓 请 請 请问 請問 ' +
  '该 該 谁 誰 还 還 这 這 这个 這個 这里 這裡 那 那个 那個 都 需要 可 可以 可不可以 什么时候 什麼時候 时候 時候 吧 与 與 及 从 從 给 給 很'
).split(' ');

/** These hardly ever stand inside a word that tells, so that two letters of which one is such tell nothing together. */
const alone = new Set('的了吗嗎呢啊么麼们們我你您她它');

/**
 * Tells which stretches of a Chinese text only ask. `Intl.Segmenter` knows where a word ends; a browser without it goes by the letters
 * that stand alone. The index does not depend on it: it holds two letters side by side, the same on every machine.
 */
export function askingZh(text: string): (start: number, end: number) => boolean {
  const weak = new Set(weakWordsZh);
  const asking = typeof Intl.Segmenter === 'function' ? [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)].filter(({ segment }) => weak.has(segment)) : [];
  return (start, end) => Array.from(text.slice(start, end)).some((letter) => alone.has(letter)) || asking.some(({ index, segment }) => index < end && start < index + segment.length);
}
