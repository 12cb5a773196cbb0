import { isHidden } from '../hide-small-figures.js';
import type { Figure } from '../journey-measures.js';
import type { Unit } from '../measure-facts.js';
import type { FigureLabels } from './journey-labels.js';

export interface FigureText {
  readonly words: string;
  readonly note?: string;
}

/** A figure in words, with what it was counted from and what is aimed at. A hidden one never tells a number. `k` is the fewest that may be shown. */
export function figureText(figure: Figure, labels: FigureLabels, lang: string, k: number): FigureText {
  const name = labels.measures[figure.measure];
  if (isHidden(figure)) {
    const fewest = inLanguage(k, lang);
    return { words: name, note: { 'not-collected': labels.notCounted, 'below-threshold': labels.tooFew(fewest), complementary: labels.besideFew(fewest) }[figure.reason] };
  }
  const { value, unit, n, target } = figure;
  const notes = [...(n === undefined ? [] : [labels.from(inLanguage(n, lang))]), ...(target === undefined ? [] : [labels.target(inUnit(target, unit, lang))])];
  return { words: `${name}: ${inUnit(value, unit, lang)}`, ...(notes.length > 0 && { note: notes.join(' · ') }) };
}

function inUnit(value: number, unit: Unit, lang: string): string {
  switch (unit) {
    case 'count': return inLanguage(value, lang);
    case 'ratio': return inLanguage(value, lang, { style: 'percent', maximumFractionDigits: value > 0 && value < 0.01 ? 2 : 1 });
    case 'seconds': case 'hours': return inLanguage(value, lang, { style: 'unit', unit: unit === 'hours' ? 'hour' : 'second', unitDisplay: 'long', maximumFractionDigits: 1 });
    case 'score_1_5': case 'score_1_7': return `${inLanguage(value, lang, { maximumFractionDigits: 1 })} / ${inLanguage(unit === 'score_1_5' ? 5 : 7, lang)}`;
  }
}

/** A number as the language writes it. A tag that no browser knows is no reason to stop. */
export function inLanguage(value: number, lang: string, how: Intl.NumberFormatOptions = {}): string {
  try {
    return new Intl.NumberFormat(lang, how).format(value);
  } catch {
    return new Intl.NumberFormat('en', how).format(value);
  }
}
