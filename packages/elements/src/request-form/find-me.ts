import { locateDevice } from '../platform/location.js';
import type { RequestFormController } from './request-form-controller.js';

/** Adds the device's own location to the place, or says why it could not be had. The address stays as it was typed. */
export async function findMe(form: RequestFormController): Promise<void> {
  if (form.state.location === 'asking') return;
  form.look({ location: 'asking' });
  const { key } = form.state.draft;
  const located = await locateDevice();
  const { draft, step, phase } = form.state;
  if (draft.key !== key) return;
  // To find oneself may take a while. Who has gone on to another page must not find another place in their answers.
  const stillAsked = step === 'place' && phase.name === 'answering';
  form.look({ location: 'problem' in located && stillAsked ? located.problem : 'none' });
  if (!('point' in located) || !stillAsked) return;
  form.change({ place: { ...draft.place, point: located.point } });
  // The button that was pressed makes room for what was found; who is typing meanwhile is left alone.
  form.look({}, 'location', true);
}

export function forgetMe(form: RequestFormController): void {
  const { point: _forgotten, ...place } = form.state.draft.place;
  form.change({ place });
  form.look({ said: 'locationForgotten' }, 'locate');
}
