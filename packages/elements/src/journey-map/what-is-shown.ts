import { eachStep } from '@civic-elements/core/journey';
import type { JourneyMapController } from './journey-map-controller.js';
import type { Filters, View } from './journey-map-state.js';
import { isShown } from './shown-steps.js';

/** Shows the map in another way. */
export function showAs(view: View, controller: JourneyMapController): void {
  if (view === 'table') void controller.beside.bring();
  controller.set({ view });
  controller.tell({ name: 'journey-view', detail: { view } });
}

/** Shows other steps or rows. */
export function filterBy(change: Partial<Filters>, controller: JourneyMapController): void {
  const { map } = controller;
  if (!map) return;
  const filters = { ...controller.state.filters, ...change };
  controller.set({ filters, filtered: true });
  const steps = eachStep(map);
  controller.tell({ name: 'journey-filter', detail: { ...filters, shown: steps.filter(({ step }) => isShown(step, filters)).length, of: steps.length } });
}

/** Shows all again; the button that was pressed goes, so the focus is put on what held it. */
export function showAll(controller: JourneyMapController): void {
  controller.focus = 'filters';
  filterBy({ channels: [], personas: [], lanes: [] }, controller);
}

export function foldAll(open: boolean, controller: JourneyMapController): void {
  controller.set({ closed: new Set(open || !controller.map ? [] : eachStep(controller.map).map(({ step }) => step.id)) });
}
