import { eachStep, textSaid, type Step } from '@civic-elements/core/journey';
import { html, nothing, type TemplateResult } from 'lit';
import { printPage } from '../../platform/print-page.js';
import { button } from '../../ui/button.js';
import { checkboxes, radios } from '../../ui/choices.js';
import { disclosure } from '../../ui/disclosure.js';
import { arrowRightIcon } from '../../ui/icons/arrow-right-icon.js';
import { arrowLeftIcon } from '../../ui/icons/arrow-left-icon.js';
import { printerIcon } from '../../ui/icons/printer-icon.js';
import { views, type View } from '../journey-map-state.js';
import { lanesOf } from '../lanes.js';
import { placeId, text, type Reading } from '../reading.js';
import { sayAround } from '../say-around.js';
import { moments, peopleOf } from '../shown-steps.js';
import { filterBy, foldAll, showAll, showAs } from '../what-is-shown.js';
import { saving } from './save.js';
import { laneLabel } from './lane-cells.js';

/** From one moment that matters to the next, on paper, and what is shown how. */
export function toolbar(reading: Reading, whole: boolean): TemplateResult {
  const { map, controller } = reading;
  const say = sayAround(reading);
  const some = moments(map, controller.state.filters).length > 0;
  return html`<div class="toolbar" part="toolbar" @keydown=${closeOnEscape}>
    ${whole ? html`${options(reading)}${saving(reading)}` : nothing}
    <div class="civic-actions">
      ${some ? html`${button({ label: say('previousMoment'), icon: arrowLeftIcon(), onClick: (event) => toMoment(event, reading, -1) })}${button({ label: say('nextMoment'), iconAfter: arrowRightIcon(), onClick: (event) => toMoment(event, reading, 1) })}` : nothing}
      ${whole ? html`${button({ kind: 'quiet', label: say('print'), icon: printerIcon(), onClick: printPage })}` : nothing}
      ${reading.folds && controller.state.view !== 'table' ? foldingAll(reading) : nothing}
    </div>
  </div>`;
}

/** As in the steps and the forms of the map: Escape closes what it is pressed in, and the focus is where it was opened. */
function closeOnEscape({ key, target }: KeyboardEvent): void {
  const open = key === 'Escape' ? (target as Element).closest<HTMLDetailsElement>('details[open]') : null;
  if (!open) return;
  open.open = false;
  open.querySelector('summary')?.focus();
}

function foldingAll(reading: Reading): TemplateResult {
  const { controller } = reading;
  const say = sayAround(reading);
  const { closed } = controller.state;
  return button({ kind: 'quiet', label: say(closed.size > 0 ? 'openAll' : 'closeAll'), onClick: () => foldAll(closed.size > 0, controller) });
}

/** Beside a moment that matters, on to the next: from within a long map the buttons above it are far away. */
export function nextMoment(step: Step, reading: Reading): TemplateResult | undefined {
  const { map, controller } = reading;
  const all = moments(map, controller.state.filters);
  const next = all[all.indexOf(step) + 1];
  if (!next) return undefined;
  const go = (event: Event): void => {
    event.preventDefault();
    controller.lastMoment = next.id;
    controller.goTo(placeId(next.id));
  };
  return html`<a class="on" href="#${placeId(next.id)}" @click=${go}>${sayAround(reading)('nextMoment')}: ${text(reading, next.title)}</a>`;
}

/** By what the steps are filtered, in words. */
export function shownOnly(reading: Reading): string {
  const { map, lang, controller: { state: { filters } } } = reading;
  const named = [
    ...map.channels.filter(({ id }) => filters.channels.includes(id)).map(({ label }) => label),
    ...[...(map.personas ?? []), ...(map.actors ?? [])].filter(({ id }) => filters.personas.includes(id)).map(({ name }) => name),
  ].map((one) => textSaid(one, lang, map.lang).words);
  return named.length > 0 ? ` ${sayAround(reading)('shownOnly', { what: [...new Set(named)].join(', ') })}` : '';
}

/** The moment that follows the one a person was led to last, round and round. */
function toMoment(_event: Event, { map, controller }: Reading, by: 1 | -1): void {
  const all = moments(map, controller.state.filters);
  const at = all.findIndex(({ id }) => id === controller.lastMoment);
  const next = all[at === -1 ? (by === 1 ? 0 : all.length - 1) : (at + by + all.length) % all.length];
  if (!next) return;
  controller.lastMoment = next.id;
  controller.goTo(placeId(next.id));
}

/** A persona who takes part as an actor too is one person to the reader. */
function peopleByName(reading: Reading): readonly { readonly value: string; readonly label: unknown }[] {
  const { map: { personas = [], actors = [], lang: own }, lang } = reading;
  const named = new Map<string, { readonly ids: string[]; readonly label: unknown }>();
  for (const { id, name } of [...personas, ...actors]) {
    const { words } = textSaid(name, lang, own);
    const known = named.get(words);
    if (known) known.ids.push(id);
    else named.set(words, { ids: [id], label: text(reading, name) });
  }
  return [...named.values()].map(({ ids, label }) => ({ value: ids.join(' '), label }));
}

function options(reading: Reading): TemplateResult {
  const { map, controller } = reading;
  const say = sayAround(reading);
  const { filters, view, filtered } = controller.state;
  const steps = eachStep(map).map(({ step }) => step);
  const people = peopleByName(reading).filter(({ value }) => steps.some((step) => peopleOf(step).some((id) => value.split(' ').includes(id))));
  const channels = map.channels.filter(({ id }) => steps.some((step) => step.channels?.includes(id)));
  const lanes = lanesOf(map, [], (step) => reading.beside?.figures(step, reading) !== undefined);
  const group = (id: keyof typeof filters, legend: string, list: readonly { readonly value: string; readonly label: unknown }[]) =>
    (list.length > 1 ? checkboxes({ id: `filter-${id}`, legend, options: list as never, values: list.map(({ value }) => value).filter((value) => value.split(' ').every((one) => filters[id].includes(one))), onChange: (values) => filterBy({ [id]: values.flatMap((value) => value.split(' ')) }, controller) }) : nothing);
  const isFiltered = Object.values(filters).some((list) => list.length > 0);
  return html`${radios({ id: 'view', legend: say('view'), value: view, options: views.map((value) => ({ value, label: say(`view-${value}`) })), onChange: (value) => showAs(value as View, controller) })}
    ${disclosure({ summary: say('filters'), id: 'filters', open: filtered && isFiltered, body: html`<div class="filters">
      ${group('channels', say('filterChannels'), channels.map(({ id, label }) => ({ value: id, label: text(reading, label) })))}
      ${group('personas', say('filterPersonas'), people)}
      ${group('lanes', say('filterLanes'), lanes.map((lane) => ({ value: lane.id, label: laneLabel(lane, reading) })))}
      ${isFiltered ? button({ kind: 'quiet', label: say('showAll'), onClick: () => showAll(controller) }) : nothing}
    </div>` })}`;
}
