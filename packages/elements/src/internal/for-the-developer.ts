const said = new Set<string>();

/** A sentence for whoever put the widget on the page, in the browser's console: each once, and nothing of a resident in it. */
export function forTheDeveloper(tag: string, sentence: string): void {
  if (said.has(sentence)) return;
  said.add(sentence);
  console.warn(`<${tag}>: ${sentence}`);
}
