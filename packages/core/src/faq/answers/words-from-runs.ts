import type { Phrase } from './answer.js';

/** A stretch of text and how it is set; '\n' is a break. */
export interface Run {
  readonly text: string;
  readonly href: string | undefined;
  readonly strong: boolean;
  readonly emphasis: boolean;
}

const longestLink = 1000;

type Setting = Omit<Run, 'text'>;
const plain: Setting = { href: undefined, strong: false, emphasis: false };

/** How a space between two words is set: as both are, so that no link, bold or italics begins or ends with one. */
function between(a: Setting, b: Setting): Setting {
  if (a.href !== b.href) return plain;
  if (a.strong !== b.strong) return { ...plain, href: a.href };
  return { ...a, emphasis: a.emphasis && b.emphasis };
}

/** Words and the spaces between them, each space once, none at an end. */
function spaced(runs: readonly Run[]): Run[] {
  const set: Run[] = [];
  let space = '';
  for (const { text, ...setting } of runs) {
    for (const piece of text.split(/(\n|[^\S\n\u00a0]+)/)) {
      if (piece === '') continue;
      if (/^[^\S\u00a0]/.test(piece)) {
        space = piece === '\n' || space === '\n' ? '\n' : ' ';
        continue;
      }
      const last = set.at(-1);
      if (space && last) set.push({ ...between(last, setting), text: space });
      space = '';
      set.push({ text: piece, ...setting });
    }
  }
  return set;
}

/** Neighbours of which `same` holds, as one group each. */
function groups(runs: readonly Run[], same: (a: Run, b: Run) => boolean): Run[][] {
  const found: Run[][] = [];
  for (const run of runs) {
    const group = found.at(-1);
    if (group?.[0] && same(group[0], run)) group.push(run);
    else found.push([run]);
  }
  return found;
}

const textsOf = (runs: readonly Run[]): Phrase[] =>
  groups(runs, (a, b) => (a.text === '\n') === (b.text === '\n')).flatMap((group): Phrase[] =>
    group[0]?.text === '\n' ? group.map(() => ({ kind: 'break' })) : [group.map(({ text }) => text).join('')],
  );

/** Stretches of text as the words of an answer: links around bold around italics, each as long as it can be. */
export function wordsFromRuns(runs: readonly Run[]): readonly Phrase[] {
  return groups(spaced(runs), (a, b) => a.href === b.href).flatMap((linked): Phrase[] => {
    const words = groups(linked, (a, b) => a.strong === b.strong).flatMap((bold): Phrase[] => {
      const inside = groups(bold, (a, b) => a.emphasis === b.emphasis).flatMap((italic): Phrase[] => (italic[0]?.emphasis ? [{ kind: 'emphasis', words: textsOf(italic) }] : textsOf(italic)));
      return bold[0]?.strong ? [{ kind: 'strong', words: inside }] : inside;
    });
    const href = linked[0]?.href;
    // A whole text in one link says nothing to whoever reads a list of links, and no reader of Markdown would look that far.
    const long = linked.reduce((sum, { text }) => sum + text.length, 0) > longestLink;
    return href === undefined || long ? words : [{ kind: 'link', href, words }];
  });
}
