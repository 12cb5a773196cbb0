import { eachStep, type JourneyMap, type JourneyText, type Next, type Opportunity, type PainPoint, type Quote, type Step } from '@civic-elements/core/journey';
import { html, nothing, type TemplateResult } from 'lit';
import { starIcon } from '../../ui/icons/star-icon.js';
import type { Lane } from '../lanes.js';
import { isIn, laneWord } from '../lanes.js';
import { around, marks, placeId, text, type Reading } from '../reading.js';
import { feelings } from './feelings.js';

export function laneLabel({ id, label }: Lane, reading: Reading): string | TemplateResult {
  return label === undefined ? reading.say(laneWord(id)) : text(reading, label);
}

/** What a step says in a lane; undefined where it says nothing. */
export function laneCell({ id }: Lane, step: Step, reading: Reading): string | TemplateResult | undefined {
  const { map } = reading;
  if (id === 'figures') return reading.beside?.figures(step, reading);
  if (!isIn(step, id)) return undefined;
  const named = (list: readonly { readonly id: string; readonly label?: JourneyText; readonly name?: JourneyText }[] = [], ids: readonly string[] = []): string | TemplateResult =>
    texts(ids.flatMap((wanted) => list.filter((one) => one.id === wanted).map(({ label, name }) => label ?? name ?? wanted)), reading);
  switch (id) {
    case 'actors': return named(map.actors, step.actors);
    case 'channels': return named(map.channels, step.channels);
    case 'touchpoint': return text(reading, step.touchpoint?.label ?? '');
    case 'feelings': return feelings(step, reading);
    case 'thoughts': return texts(step.thoughts ?? [], reading);
    case 'quotes': return items((step.quotes ?? []).map((quote) => quoted(quote, reading)));
    case 'moment': return html`<span class="moment" part="moment">${starIcon()} <span>${text(reading, step.momentThatMatters?.why ?? '')}${marks(reading, step.momentThatMatters?.evidence)}</span></span>${reading.nextMoment?.(step, reading)}`;
    case 'pains': return items((step.painPoints ?? []).map((pain) => painItem(pain, reading)));
    case 'opportunities': return items((step.opportunities ?? []).map((opportunity) => opportunityItem(opportunity, reading)));
    case 'harms': return texts(step.harms ?? [], reading);
    case 'services': return items((step.services ?? []).map(({ name, note }) => html`${text(reading, name)}${note ? html`. ${text(reading, note)}` : nothing}`));
    case 'duration': return text(reading, step.duration ?? '');
    case 'next': return items((step.next ?? []).map((next) => nextItem(next, reading)));
    case 'frontstage': case 'backstage': case 'support': case 'systems': return texts(step.blueprint?.[id] ?? [], reading);
    default: return texts(step.lanes?.[id] ?? [], reading);
  }
}

/** One thing is said as it is; several are a list. */
export function items(all: readonly (string | TemplateResult)[]): string | TemplateResult {
  const [one, ...more] = all;
  return one !== undefined && more.length === 0 ? one : html`<ul role="list" class="items">${all.map((item) => html`<li>${item}</li>`)}</ul>`;
}

export const texts = (all: readonly JourneyText[], reading: Reading): string | TemplateResult => items(all.map((one) => text(reading, one)));

function quoted({ text: words, speaker, verbatim, evidence }: Quote, reading: Reading): TemplateResult {
  const said = text(reading, words);
  return html`${verbatim ? html`<q>${said}</q>` : html`${reading.say('paraphrase')}: ${said}`}${speaker ? html` (${text(reading, speaker)})` : nothing}${marks(reading, evidence)}`;
}

function painItem({ id, text: words, severity, who, basis, evidence }: PainPoint, reading: Reading): TemplateResult {
  const { say, showsBasis, beside } = reading;
  const told = [severity && say(`severity-${severity}`), who && say(`who-${who}`), (showsBasis || basis === 'assumed') && say(`basis-${basis}`)].filter(Boolean);
  return html`<span part="pain">${text(reading, words)}${told.length > 0 ? html` <span class="told">(${told.join(', ')})</span>` : nothing}<span class="told">${marks(reading, evidence)}</span>${beside?.painState(id, reading) ?? nothing}</span>`;
}

/** Looked up for every opportunity of a map, and the same for as long as there is the map. */
const painsByMap = new WeakMap<JourneyMap, ReadonlyMap<string, PainPoint>>();

function painsOf(map: JourneyMap): ReadonlyMap<string, PainPoint> {
  const known = painsByMap.get(map) ?? new Map(eachStep(map).flatMap(({ step }) => (step.painPoints ?? []).map((pain) => [pain.id, pain] as const)));
  painsByMap.set(map, known);
  return known;
}

function opportunityItem({ text: words, addresses = [], owner, effort, impact, status, evidence }: Opportunity, reading: Reading): TemplateResult {
  const { say, map } = reading;
  const told = [status && say(`status-${status}`), effort && say('effort', { degree: say(`degree-${effort}`) }), impact && say('impact', { degree: say(`degree-${impact}`) })].filter(Boolean);
  const against = addresses.map((id) => [map, ...(reading.beside?.otherMaps ?? [])].map((one) => ({ map: one, pain: painsOf(one).get(id) })).find(({ pain }) => pain));
  return html`<span part="opportunity">${text(reading, words)}${told.length > 0 ? html` <span class="told">${told.join(', ')}.</span>` : nothing}${marks(reading, evidence)}${owner ? html` <span class="told">${around((hole) => say('ownedBy', { owner: hole }), text(reading, owner))}</span>` : nothing}${against.map(
    (found) => found?.pain && html` <span class="told">${around((hole) => say('answersPain', { pain: hole }), text({ ...reading, map: found.map }, found.pain.text))}</span>`)}</span>`;
}

function nextItem({ to, when, kind = 'then' }: Next, reading: Reading): TemplateResult {
  const { map, say, controller } = reading;
  const place = map.stages.flatMap((stage) => [stage, ...stage.steps]).find(({ id }) => id === to);
  const link = place && html`<a href="#${placeId(to)}" @click=${(event: Event) => { event.preventDefault(); controller.goTo(placeId(to)); }}>${text(reading, place.title)}</a>`;
  return html`${say(`next-${kind}`)}: ${link ?? nothing}${when ? html` (${text(reading, when)})` : nothing}`;
}
