import { html, nothing, type TemplateResult } from 'lit';
import { disclosure } from '../../ui/disclosure.js';
import type { JourneyMapController } from '../journey-map-controller.js';
import type { Reading } from '../reading.js';
import { sayAround } from '../say-around.js';

/** The forms a map can be taken along in: they come with the code that makes them, when somebody looks for them. */
let buttons: typeof import('./save-buttons.js').saveButtons | undefined;

/** The map to take along, in one of several forms. */
export function saving(reading: Reading): TemplateResult {
  const { controller } = reading;
  const { saved } = controller.state;
  const say = sayAround(reading);
  const told = saved === undefined ? nothing : saved === 'not' ? say('notSaved') : saved > 0 ? say('savedWithout', { count: saved }) : say('saved');
  return disclosure({ summary: say('save'), onToggle: (open) => void (open && bring(controller)), body: html`${controller.beside.part && buttons?.(reading)}<p role="status">${told}</p>` });
}

async function bring(controller: JourneyMapController): Promise<void> {
  try {
    const part = await import('../exports.js');
    part.bringWords(controller);
    buttons = part.saveButtons;
    controller.set({ saved: undefined });
  } catch {
    controller.set({ saved: 'not' });
  }
}
