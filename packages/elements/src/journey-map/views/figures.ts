import { intervalOf, type Figure, type JourneyMeasures, type MeasuredPain, type ShownFigure, type Step, type Unit } from '@civic-elements/core/journey';
import { html, nothing, type TemplateResult } from 'lit';
import { text, type Reading } from '../reading.js';
import { sayAround } from '../say-around.js';
import { items } from './lane-cells.js';

/** What was measured where a step meets the service, each figure with what it was counted from and how sure it is. */
export function figuresOf({ touchpoint }: Step, { touchpoints, threshold }: JourneyMeasures, reading: Reading): TemplateResult | undefined {
  const here = touchpoint ? touchpoints.filter((one) => one.touchpoint === touchpoint.id) : [];
  const all = here.flatMap(({ channel, measures }) => measures.map((figure) => figureView(figure, channel, threshold, reading)));
  return all.length > 0 ? html`<div part="figure">${items(all)}</div>` : undefined;
}

function figureView(figure: Figure, channel: string | undefined, k: number, reading: Reading): TemplateResult {
  const say = sayAround(reading);
  const told = figure.suppressed === true ? say(({ 'below-threshold': 'tooFew', complementary: 'besideFew', 'not-collected': 'notCounted' } as const)[figure.reason], { k }) : shown(figure, reading);
  const measure = say(`measure-${figure.measure}`);
  const label = reading.map.channels.find(({ id, type }) => id === channel || type === channel)?.label;
  if (channel === undefined) return html`${measure}: ${told}`;
  return html`${measure} (${label === undefined ? channel : text(reading, label)}): ${told}`;
}

function shown(figure: ShownFigure, reading: Reading): string {
  const say = sayAround(reading);
  const number = (value: number): string => inUnit(value, figure.unit, reading.locale);
  const interval = intervalOf(figure);
  return [
    number(figure.value),
    figure.n === undefined || figure.unit === 'count' ? undefined : say('fromPeople', { n: figure.n }),
    interval && say('between', { low: number(interval[0]), high: number(interval[1]) }),
    figure.target === undefined ? undefined : say('target', { target: number(figure.target) }),
  ].filter(Boolean).join(', ');
}

/** As people say it: a share in per cent, seconds as minutes once there are two of them. */
function inUnit(value: number, unit: Unit, locale: string): string {
  const say = (number: number, options: Intl.NumberFormatOptions): string => new Intl.NumberFormat(locale, { maximumFractionDigits: 1, ...options }).format(number);
  switch (unit) {
    case 'count': return say(value, {});
    case 'ratio': return say(value, { style: 'percent' });
    case 'seconds': return value < 120 ? say(value, { style: 'unit', unit: 'second', unitDisplay: 'long', maximumFractionDigits: 0 }) : say(value / 60, { style: 'unit', unit: 'minute', unitDisplay: 'long' });
    case 'hours': return value < 48 ? say(value, { style: 'unit', unit: 'hour', unitDisplay: 'long' }) : say(value / 24, { style: 'unit', unit: 'day', unitDisplay: 'long' });
    case 'score_1_5': return `${say(value, {})} / ${say(5, {})}`;
    case 'score_1_7': return `${say(value, {})} / ${say(7, {})}`;
  }
}

/** Whether the figures bear a pain point out, in words and by the look of its border. */
export function painStateView({ state }: MeasuredPain, reading: Reading): TemplateResult {
  return html` <span class="state state-${state}" part="badge">${sayAround(reading)(`pain-${state}`)}</span>`;
}

/** Over the map: which time the figures are of, and that they are made up where they are. */
export function figuresNote({ period, synthetic }: JourneyMeasures, fits: boolean, reading: Reading): TemplateResult {
  const say = sayAround(reading);
  if (!fits) return html`<p class="banner">${say('figuresDoNotFit')}</p>`;
  return html`${synthetic ? html`<p class="banner">${say('madeUpFigures')}</p>` : nothing}<p class="civic-muted">${say('figuresOf', { period: period.label })}</p>`;
}
