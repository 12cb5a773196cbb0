import type { CityBehaviour } from '@civic-elements/core/testing';
import type { Meta } from '@storybook/web-components-vite';
import { alderwick } from './alderwick.js';
import { deviceOffline } from './device.js';
import { formMeta, formStory, saysWhere, walksToTheCheck, type FormArgs } from './request-form.js';
import type { Resident } from './resident.js';

export default { title: 'Request form/Sending', tags: ['!autodocs'], ...formMeta } satisfies Meta<FormArgs>;

/** Sends the pothole to a city that from then on behaves so; ends when the page shows what the selector says. */
const sending = (behaviour: CityBehaviour, until: string, more: Parameters<typeof formStory>[1] = {}) =>
  formStory(async (resident, city) => {
    await walksToTheCheck(resident);
    city.behaviour = behaviour;
    await resident.goOn();
    await resident.sees(until);
  }, more);

export const Sending = sending({ delay: Infinity }, 'button[aria-disabled=true]');

export const Received = sending({}, '#receipt', { args: { 'tracker-href': '#track' } });

export const NumberComesLater = sending({ answers: 'token', numberAfter: Infinity }, '#receipt', { args: { 'tracker-href': '#track' } });

export const NoNumber = sending({ answers: 'nothing' }, '#receipt');

export const KeptOffline = sending({ fails: 'offline' }, '.civic-notice-warning', { beforeEach: deviceOffline });

export const KeptBecauseTheCityIsBusy = sending({ fails: 'busy' }, '.civic-notice-warning');

export const NotSureItArrived = sending({ losesAnswers: true }, '.civic-notice-warning');

export const Refused = sending({ refuses: [{ code: '400', words: 'This address is outside of Alderwick.' }] }, '.civic-notice-error');

export const RefusedAnAnswer = formStory(
  async (resident, city) => {
    await resident.goOn();
    await saysWhere(resident);
    await answersOfTheLight(resident);
    city.behaviour = { refuses: [{ code: '400', words: 'attribute[fault] is not valid.' }] };
    await resident.goOn();
    await resident.sees('.civic-notice-error');
  },
  { args: { 'service-code': '020' }, city: () => alderwick() },
);

async function answersOfTheLight(resident: Resident): Promise<void> {
  await resident.sees('#question-1-1');
  (await resident.sees('#question-1-1')).click();
  await resident.goOn();
  await resident.goOn();
  await resident.sees('.civic-answers');
}

export const KnownAlready = sending({ fails: 'duplicate' }, '.civic-notice-info');

export const NotAllowed = sending({ fails: 'not-allowed' }, '.civic-notice-error');

export const ServiceIsGone = sending({ fails: 'not-found' }, '.civic-notice-error');

export const InSpanish = sending({}, '#receipt', { args: { locale: 'es', 'tracker-href': '#seguir' } });

export const RightToLeft = sending({}, '#receipt', { args: { locale: 'ar', 'tracker-href': '#track' } });
