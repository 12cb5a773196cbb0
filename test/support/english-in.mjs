/** The texts that are a sentence of the English catalogue and not also one of the other language's. */
export function englishIn(texts, english, other) {
  const ours = sentences(english);
  const theirs = sentences(other);
  return texts.filter((text) => ours.some((sentence) => sentence.test(text)) && !theirs.some((sentence) => sentence.test(text)));
}

function sentences(words) {
  return Object.values(words)
    .flatMap((said) => (typeof said === 'string' ? [said] : Object.values(said)))
    // What is all placeholder would fit any text.
    .filter((said) => /\p{L}{2}/u.test(said.replace(/\{\w+\}/g, '')))
    .map((said) => new RegExp(`^${said.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.+')}$`, 'u'));
}
