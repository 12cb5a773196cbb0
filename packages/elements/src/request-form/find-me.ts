import { locateDevice } from '../platform/location.js';
import type { RequestFormController } from './request-form-controller.js';

/** Adds the device's own location to the place, or says why it could not be had. The address stays as it was typed. */
export async function findMe(form: RequestFormController): Promise<void> {
  if (form.state.location === 'asking') return;
  form.look({ location: 'asking' });
  const located = await locateDevice();
  form.look({ location: 'problem' in located ? located.problem : 'none' });
  if (!('point' in located)) return;
  form.change({ place: { ...form.state.draft.place, point: located.point } });
  // The button just pressed has made room for what was found.
  form.look({}, 'location');
}

export function forgetMe(form: RequestFormController): void {
  const { point: _forgotten, ...place } = form.state.draft.place;
  form.change({ place });
  form.look({}, 'locate');
}
