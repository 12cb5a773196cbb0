import { editsBetween } from './edits.js';
import { stemmerOf, type LanguagePack } from './language-pack.js';
import type { AskedWord } from './read-query.js';
import { wordsIn, type Word } from './terms.js';

/** Other words for the same thing, ready to be asked along. */
export interface Synonyms {
  /** Adds to each word the terms of its other words; the search then takes the best, never the sum. May let a word count less. */
  addTo(asked: readonly AskedWord[], lastIsOpen: boolean, termFor: (folded: string, lower: string) => number | undefined): void;
}

interface Rule {
  readonly from: readonly string[];
  readonly to: readonly (readonly Word[])[];
}

const otherWordCounts = 0.8;

/**
 * Reads synonyms as Solr and GOV.UK write them, one rule a line: `bin, trash can` means each for the other,
 * `council tax => rates, property tax` means the first asks for the others. Empty lines and lines that begin with `#` say nothing.
 */
export function synonymsFrom(lines: readonly string[], pack: LanguagePack): Synonyms {
  const stem = stemmerOf(pack);
  const rules = new Map<string, Rule[]>();
  for (const line of lines) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    const [left = '', right = left] = line.split('=>');
    const to = phrasesOf(right);
    for (const phrase of phrasesOf(left)) {
      const from = phrase.map(({ lower }) => stem(lower));
      const others = to.filter((other) => other.map(({ lower }) => stem(lower)).join(' ') !== from.join(' '));
      const first = from[0];
      if (first === undefined || others.length === 0) continue;
      const known = rules.get(first);
      if (known) known.push({ from, to: others });
      else rules.set(first, [{ from, to: others }]);
    }
  }
  const meant = (word: AskedWord, open: boolean): string => {
    if (rules.has(word.stem) || word.term !== undefined || word.folded.length < 4) return word.stem;
    // A word of the list may be misspelt or half typed too.
    for (const name of rules.keys()) if ((open && name.startsWith(word.folded)) || (word.folded.length > 4 && editsBetween(word.stem, name, 1) === 1)) return name;
    return word.stem;
  };

  return {
    addTo(asked, lastIsOpen, termFor) {
      const stems = asked.map((word, at) => meant(word, lastIsOpen && at === asked.length - 1));
      for (const [at, first] of stems.entries()) {
        for (const { from, to } of rules.get(first) ?? []) {
          if (!from.every((name, step) => stems[at + step] === name)) continue;
          for (const phrase of to) {
            const likeness = otherWordCounts / Math.sqrt(phrase.length);
            for (const [step, { folded, lower }] of phrase.entries()) {
              const term = termFor(folded, lower);
              const ways = asked[at + Math.min(step, from.length - 1)]?.ways;
              if (term !== undefined && ways && (ways.get(term) ?? 0) < likeness) ways.set(term, likeness);
            }
          }
        }
      }
    },
  };
}

function phrasesOf(text: string): Word[][] {
  return text.split(',').map((phrase) => wordsIn(phrase)).filter((words) => words.length > 0);
}
