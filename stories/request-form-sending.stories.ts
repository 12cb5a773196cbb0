import { CityError } from '@civic-elements/core/requests';
import type { CityBehaviour } from '@civic-elements/core/testing';
import { serviceList } from '@civic-elements/demo-city';
import type { Meta } from '@storybook/web-components-vite';
import { alderwick, told } from './alderwick.js';
import { deviceOffline } from './device.js';
import { formMeta, formStory, saysWhere, walksToTheCheck, type FormArgs } from './request-form.js';
import { Resident } from './resident.js';

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

/** The city tells more of a request once it has it: who does it, and by when. */
const receivedWithADate = (locale: string, does: (resident: Resident) => Promise<unknown> = async () => undefined) => formStory(
  async (resident, city) => {
    const { agency, expectedAt } = told('underWay');
    const request = city.request.bind(city);
    city.request = async (id, options) => {
      const found = await request(id, options);
      return found && { ...found, ...(agency && { agency }), ...(expectedAt && { expectedAt }) };
    };
    await walksToTheCheck(resident);
    await resident.goOn();
    await resident.sees('#ease');
    await does(resident);
  },
  { args: { 'tracker-href': '#track', locale } },
);

export const ReceivedWithADate = receivedWithADate('');

export const ReceivedWithADateInSpanish = receivedWithADate('es');

export const ReceivedWithADateRightToLeft = receivedWithADate('ar');

export const NoAnswerToTheQuestion = receivedWithADate('', async (resident) => {
  await resident.press(resident.say('easeSend'));
  await resident.sees('#ease-error');
});

export const QuestionAnswered = receivedWithADate('', async (resident) => {
  await resident.choose(resident.say('ease4'));
  await resident.press(resident.say('easeSend'));
  await resident.sees('#ease-thanks');
});

export const NumberComesLater = sending({ answers: 'token', numberAfter: Infinity }, '#receipt', { args: { 'tracker-href': '#track' } });

export const NoNumber = sending({ answers: 'nothing' }, '#receipt');

export const KeptOffline = sending({ fails: 'offline' }, '.civic-notice-warning', { beforeEach: deviceOffline });

export const KeptBecauseTheCityIsBusy = sending({ fails: 'busy' }, '.civic-notice-warning');

export const NotSureItArrived = sending({ losesAnswers: true }, '.civic-notice-warning');

export const KeptOnThisDevice = formStory(async (resident, city) => {
  await walksToTheCheck(resident);
  city.behaviour = { fails: 'unreachable' };
  await resident.goOn();
  await resident.sees('#again');
  await resident.press(resident.say('keepOnDevice'));
  await resident.sees('#kept-how');
});

/** Of a service whose number comes later no list can tell: a person has to ask. */
export const NobodyCanTell = formStory(async (resident, city) => {
  await walksToTheCheck(resident);
  city.behaviour = { losesAnswers: true };
  await resident.goOn();
  await resident.sees('#again');
}, { city: () => alderwick({ services: serviceList.services.map((service) => ({ ...service, numberComes: 'batch' as const })) }) });

export const StillWaiting = formStory(async (resident, city) => {
  await walksToTheCheck(resident);
  const { send } = city;
  city.send = () => Promise.reject(new CityError('unreachable', 'nobody answers'));
  await resident.goOn();
  await resident.sees('#again');
  const next = document.createElement('civic-request-form');
  next.city = city;
  next.serviceCode = '020';
  resident.widget.replaceWith(next);
  await (await Resident.with(next)).sees('.under-way');
  city.send = send;
});

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
