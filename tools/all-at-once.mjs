import { basename } from 'node:path';
import { alreadyThere, byName, staticClosure } from './join-parts.mjs';

/**
 * Has a part asked for together with all that it needs and that is not there yet. A browser else learns of a file only from the one that needs it,
 * and each is a round trip more on a slow network; `modulepreload`, the usual answer, is not known to every browser that is about.
 */
export function allAtOnce(isRare = () => false) {
  let there;
  return {
    name: 'civic-all-at-once',
    renderStart: () => { there = undefined; },
    renderChunk(code, chunk, _options, { chunks }) {
      const parts = Object.values(chunks);
      there ??= alreadyThere(parts, byName(parts));
      const together = code.replace(/\bimport\((["'`])\.\/([^"'`]+)\1\)/g, (alone, _, name) => {
        const part = parts.find(({ fileName }) => basename(fileName) === name);
        if (!part || isRare(part)) return alone;
        return importTogether([...staticClosure(part, byName(parts))].filter((each) => each === part || !there.get(part).has(each)), './');
      });
      return together === code ? null : { code: together, map: null };
    },
  };
}

/** The words that ask for files at once, and give the first of them. */
export function importTogether(files, from) {
  const asked = files.map(({ fileName }) => `import(${JSON.stringify(from + basename(fileName))})`);
  return asked.length === 1 ? asked[0] : `Promise.all([${asked.join(', ')}]).then(([part]) => part)`;
}
