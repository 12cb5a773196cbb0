import { locateDevice } from '../platform/location.js';
import type { RequestFormController } from './request-form-controller.js';
import { asks } from './walk.js';

/** Adds the device's own location to the place, or says why it could not be had. The address stays as it was typed. */
export async function findMe(form: RequestFormController): Promise<void> {
  if (form.state.location === 'asking') return;
  form.look({ location: 'asking' });
  const { key } = form.state.draft;
  const located = await locateDevice();
  const { draft } = form.state;
  if (draft.key !== key) return;
  // To find oneself may take a while. Who has gone on to another page must not find another place in their answers.
  const stillAsked = asks(form, 'place');
  form.look({ location: 'problem' in located && stillAsked ? located.problem : 'none' });
  if (!('point' in located) || !stillAsked) return;
  const isTaken = form.parts?.place.put(located.point, 'device');
  // The button that was pressed makes room for what was found; who is typing meanwhile is left alone.
  if (isTaken) form.look({}, 'location', true);
}
