import type { CityBehaviour } from '@civic-elements/core/testing';
import { announcements, shownOn } from '@civic-elements/demo-city';
import type { Meta } from '@storybook/web-components-vite';
import { alderwick, told } from './alderwick.js';
import { deviceAt, deviceThatAnswers, tabThatKeepsNothing } from './device.js';
import { answersOfThePothole, formMeta, formStory, pothole, saysWhere, tellsOfAPothole, walksToTheCheck, type FormArgs } from './request-form.js';
import { Resident } from './resident.js';

export default { title: 'Request form/Answering', ...formMeta } satisfies Meta<FormArgs>;

export const Default = formStory();

export const ServicesThatFitTheWords = formStory(async (resident) => {
  await resident.type('words', pothole.description ?? '');
  await resident.choose(pothole.serviceName ?? '');
});

export const NoServiceFits = formStory((resident) => resident.type('words', told('manyLines').description?.split('\n')[0] ?? ''));

export const ServicesByGroup = formStory(async (resident) => {
  await resident.press('Streets and sidewalks');
  await resident.choose('Sidewalk or curb ramp repair');
});

export const NoServiceChosen = formStory(async (resident) => {
  await resident.goOn();
  await resident.sees('#problems');
});

export const TooManyWords = formStory(async (resident) => {
  await resident.type('words', `${told('manyLines').description ?? ''}\n`.repeat(25));
  await resident.goOn();
  await resident.sees('#problems');
});

export const PresetService = formStory(undefined, { args: { 'service-code': '010' } });

export const Place = formStory(tellsOfAPothole);

export const NoPlace = formStory(async (resident) => {
  await tellsOfAPothole(resident);
  await resident.goOn();
  await resident.sees('#problems');
});

export const FindingTheDevice = formStory(asksTheDevice, { beforeEach: () => deviceThatAnswers(() => undefined) });

export const DeviceFound = formStory(
  async (resident) => {
    await asksTheDevice(resident);
    await resident.sees('#location');
  },
  { beforeEach: () => deviceAt(pothole.point, 18) },
);

export const DeviceFoundRoughly = formStory(
  async (resident) => {
    await asksTheDevice(resident);
    await resident.sees('#location');
  },
  { beforeEach: () => deviceAt(pothole.point, 2400) },
);

export const DeviceSaysNo = formStory(
  async (resident) => {
    await asksTheDevice(resident);
    await resident.sees('.civic-notice-warning');
  },
  { beforeEach: () => deviceThatAnswers((_found, failed) => failed({ code: 1 })) },
);

async function asksTheDevice(resident: Resident): Promise<void> {
  await tellsOfAPothole(resident);
  await resident.press(resident.say('useLocation'));
}

/** With the questions of one service, whatever it asks. */
const questionsOf = (serviceCode: string, does: (resident: Resident) => Promise<void> = async () => undefined) =>
  formStory(
    async (resident) => {
      await resident.goOn();
      await saysWhere(resident);
      await resident.sees('#question-0, .civic-notice');
      await does(resident);
    },
    { args: { 'service-code': serviceCode } },
  );

export const QuestionsAnswered = questionsOf('010', async (resident) => {
  await resident.choose('In a bike lane');
  await resident.choose('Like a bath tub');
  await resident.type('How deep', '5');
});

export const QuestionsWithDatesAndLists = questionsOf('004', async (resident) => {
  await resident.choose('Couch or big chair');
  await resident.choose('Rug or carpet');
  await resident.type('How many', '2');
  await resident.type('Month', '11');
  await resident.type('Day', '27');
  await resident.type('Year', '2026');
});

export const QuestionsWithALongList = questionsOf('042');

export const QuestionsWithWords = questionsOf('051');

export const QuestionsToMend = questionsOf('091', async (resident) => {
  await resident.type('Month', '13');
  await resident.type('How many', 'about forty');
  await resident.goOn();
  await resident.sees('#problems');
});

/** The list came; when the questions are asked for, the city behaves so. */
const questionsFrom = (behaviour: CityBehaviour, until: string) =>
  formStory(async (resident, city) => {
    await resident.type('words', pothole.description ?? '');
    city.behaviour = behaviour;
    await resident.choose(pothole.serviceName ?? '');
    await resident.goOn();
    await saysWhere(resident);
    await becomesVisible(resident, until);
  });

export const QuestionsOnTheirWay = questionsFrom({ delay: Infinity }, '.civic-late');

export const QuestionsThatDidNotCome = questionsFrom({ fails: 'unreachable' }, '.civic-notice-error');

export const Contact = formStory(async (resident) => {
  await tellsOfAPothole(resident);
  await saysWhere(resident);
  await answersOfThePothole(resident);
  await resident.type('firstName', 'Jane');
  await resident.type('email', 'jane@alderwick.example');
});

export const ContactToMend = formStory(async (resident) => {
  await tellsOfAPothole(resident);
  await saysWhere(resident);
  await answersOfThePothole(resident);
  await resident.type('email', 'jane at alderwick');
  await resident.type('phone', '311');
  await resident.goOn();
  await resident.sees('#problems');
});

export const Check = formStory(walksToTheCheck);

export const ChangingOneAnswer = formStory(async (resident) => {
  await walksToTheCheck(resident);
  await resident.press(resident.say('changeWhat', { what: resident.say('checkPlace') }));
});

export const ClearingTheAnswers = formStory(async (resident) => {
  await walksToTheCheck(resident);
  await resident.press(resident.say('startOver'));
});

export const RestoredDraft = formStory(async (resident) => {
  await resident.type('words', pothole.description ?? '');
  await resident.choose(pothole.serviceName ?? '');
  const { widget } = resident;
  // As a reload does: another form, in the same tab.
  const again = document.createElement('civic-request-form');
  again.city = alderwick();
  widget.replaceWith(again);
  await (await Resident.with(again)).sees('.civic-notice-info');
});

export const TabThatKeepsNothing = formStory(
  async (resident) => {
    await resident.type('words', pothole.description ?? '');
    await resident.sees('.civic-notice-warning');
  },
  { beforeEach: tabThatKeepsNothing },
);

export const WordsOfTheCity = formStory(undefined, {
  city: () => alderwick({ notices: announcements.filter(({ starts, ends }) => starts.slice(0, 10) <= shownOn && shownOn <= ends.slice(0, 10)).slice(0, 2).map(({ text }) => text.en) }),
});

export const Loading = formStory((resident) => becomesVisible(resident, '.civic-late'), { city: () => alderwick({ behaviour: { delay: Infinity } }) });

async function becomesVisible(resident: Resident, selector: string): Promise<void> {
  const words = await resident.sees(selector);
  await Promise.all(words.getAnimations().map((animation) => animation.finished));
}

export const CityCannotBeReached = formStory(undefined, { city: () => alderwick({ behaviour: { fails: 'unreachable' } }) });

export const CityIsBusy = formStory(undefined, { city: () => alderwick({ behaviour: { fails: 'busy' } }) });

export const CityOffersNothing = formStory(undefined, { city: () => alderwick({ services: [] }) });

export const NoCity = formStory(undefined, { city: () => undefined });

export const InSpanish = formStory(tellsOfAPothole, { args: { locale: 'es' } });

export const RightToLeft = formStory(walksToTheCheck, { args: { locale: 'ar' } });

export const LongWords = formStory(walksToTheCheck, { args: { locale: 'en-XA' } });
