import type { Emotion, Step } from '@civic-elements/core/journey';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { marks, text, type Reading } from '../reading.js';
import { keyOf, scoreOf, type Voice } from '../voices.js';

const lowest = -2;
const highest = 2;

/** How a score is called: whole steps of the scale, the nearer one between two. */
const wordOf = (score: number) => (['score-veryBad', 'score-bad', 'score-neutral', 'score-good', 'score-veryGood'] as const)[Math.min(4, Math.max(0, Math.round(score - lowest)))] ?? 'score-neutral';

/** How everybody feels at a step, in words: a picture of it could not be heard. */
export function feelings(step: Step, reading: Reading): TemplateResult {
  const { emotions = [] } = step;
  if (emotions.length === 0) return html`<p class="civic-muted">${reading.say('notKnown')}</p>`;
  if (emotions.length === 1) return html`<div part="feeling">${feeling(emotions[0]!, reading)}</div>`;
  return html`<ul role="list" class="items" part="feeling">${emotions.map((emotion) => html`<li>${feeling(emotion, reading)}</li>`)}</ul>`;
}

function feeling(emotion: Emotion, reading: Reading): TemplateResult {
  const { say, voices, showsBasis } = reading;
  const { score, label, basis, evidence } = emotion;
  const name = voices.length > 1 ? voices.find(({ key }) => key === keyOf(emotion))?.name : undefined;
  // A guess is never shown as if it were known.
  const sentence = say('feelingIs', { words: say(wordOf(score)), score, low: lowest, high: highest, basis: say(`basis-${basis}`) });
  const shown = showsBasis || basis === 'assumed' ? sentence : `${say(wordOf(score))}.`;
  return html`${name ? html`<strong>${text(reading, name)}</strong>: ` : nothing}${label ? html`<span class="feeling">${text(reading, label)}</span>. ` : nothing}<span class="scale" data-gauge=${gauge(score)}>${shown}${marks(reading, evidence)}</span>`;
}

/** Five places with the one that is meant filled, for those who see it; the words beside it say the same. */
const gauge = (score: number): string => [0, 1, 2, 3, 4].map((place) => (place === Math.round(score - lowest) ? '●' : '○')).join('');

/** Where a score lies on a curve of a hundred. */
export const heightOf = (score: number): number => ((highest - score) / (highest - lowest)) * 80 + 10;

/**
 * The part of the curves that lies in one step: from halfway to the step before, by its own point, to halfway to the step after. It is drawn across
 * whatever room there is, so nothing has to be measured, and it mirrors with the text. Where nobody told there is no line.
 */
export function curve(before: Step | undefined, step: Step, after: Step | undefined, voices: readonly Voice[]): TemplateResult | typeof nothing {
  if (voices.length === 0) return nothing;
  const line = (voice: Voice, at: number) => {
    const here = scoreOf(step, voice);
    if (here === undefined) return nothing;
    const halfway = (other: number | undefined): number | undefined => (other === undefined ? undefined : heightOf((other + here) / 2));
    const [from, to] = [halfway(scoreOf(before, voice)), halfway(scoreOf(after, voice))];
    const points = [from === undefined ? [] : [`0,${from}`], [`50,${heightOf(here)}`], to === undefined ? [] : [`100,${to}`]].flat();
    return svg`<polyline class="curve-${at}" points=${points.join(' ')}/><path class="dot curve-${at}" d="M50,${heightOf(here)}h0"/>`;
  };
  return html`<svg class="curve" part="curve" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true"><path class="middle" d="M0,50H100"/>${voices.slice(0, 2).map(line)}</svg>`;
}
