import type { Basis } from '../journey-terms.js';
import type { LaneNames } from './lane-names.js';

export interface FeelingSaid {
  readonly label?: string;
  readonly score?: number;
  readonly basis?: Basis;
  /** A number stood there that no score can be. */
  readonly badScore?: string;
}

type Take = (part: string) => boolean;

/** “Worried, -1, told in the story” and its kin: words, a score from -2 to 2, how it is known, in any order. A word of the scale is a score too. */
export function feelingSaid(text: string, names: LaneNames): FeelingSaid {
  const said: { score?: number; basis?: Basis; badScore?: string } = {};
  const words = peeled(text, (part) => {
    const known = said.basis === undefined ? names.basis(part) : undefined;
    const told = said.score === undefined && said.badScore === undefined ? numberIn(part) : undefined;
    if (known !== undefined) said.basis = known;
    else if (told !== undefined && Math.abs(told) <= 2) said.score = told;
    else if (told !== undefined) said.badScore = part;
    return known !== undefined || told !== undefined;
  });
  const byWord = names.score(words);
  if (said.score === undefined && said.badScore === undefined && byWord !== undefined) said.score = byWord;
  return { ...said, ...(words !== '' && (byWord === undefined || byWord !== said.score) && { label: words }) };
}

/** A text, and how it is known where its end says that and nothing else. */
export function basisSaid(text: string, names: LaneNames): { readonly text: string; readonly basis?: Basis } {
  let basis: Basis | undefined;
  const words = peeled(text, (part) => {
    const known = basis === undefined ? names.basis(part) : undefined;
    basis ??= known;
    return known !== undefined;
  });
  // A text that is nothing else would be empty.
  return words === '' || basis === undefined ? { text } : { text: words, basis };
}

function numberIn(part: string): number | undefined {
  const [, sign = '', digits] = /^(plus |minus |[+\-−–])?\s*(\d+(?:\.\d+)?)$/i.exec(part) ?? [];
  return digits === undefined ? undefined : Number(digits) * (/^(?:minus |[-−–])$/i.test(sign) ? -1 : 1);
}

/** The text without the parts that are taken: at its end, in brackets or after a comma; then at its beginning. What is left is as it was. */
function peeled(text: string, take: Take): string {
  let rest = text.trim();
  for (;;) {
    const [, before = '', inBrackets, last = ''] = /^(.*?)\s*(?:\(([^()]*)\)|(?:^|[,;·|])\s*([^,;·|()]*))\.?$/s.exec(rest) ?? [];
    const part = (inBrackets ?? last).trim();
    if (part === '' || !take(part)) break;
    rest = before.replace(/[\s,;·|]+$/, '');
  }
  for (;;) {
    const [, first = '', after = ''] = /^([^,;·|:]*)[,;·|:]\s*(.*)$/s.exec(rest) ?? [];
    if (first.trim() === '' || !take(first.trim())) return rest;
    rest = after;
  }
}
