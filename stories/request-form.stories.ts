import type { CityBehaviour } from '@civic-elements/core/testing';
import { announcements, shownOn } from '@civic-elements/demo-city';
import type { Meta } from '@storybook/web-components-vite';
import { alderwick, told } from './alderwick.js';
import { tabThatKeepsNothing } from './device.js';
import { notAPhoto, photoTaken } from './photo-taken.js';
import { answersOfThePothole, choosesPhotos, comesToThePhotos, formMeta, formStory, pothole, saysWhere, tellsOfAPothole, walksToTheCheck, type FormArgs } from './request-form.js';
import { Resident } from './resident.js';

export default { title: 'Request form/Answering', ...formMeta } satisfies Meta<FormArgs>;

export const Default = formStory();

export const ServicesThatFitTheWords = formStory(async (resident) => {
  await resident.type('words', pothole.description ?? '');
  await resident.choose(pothole.serviceName ?? '');
});

export const NoServiceFits = formStory((resident) => resident.type('words', told('manyLines').description?.split('\n')[0] ?? ''));

export const WordsOfDanger = formStory(async (resident) => {
  await resident.type('words', 'It smells like gas near the dark street light');
  await resident.sees('#stopper');
});

export const AnotherOfficesWork = formStory(async (resident) => {
  await resident.type('words', 'Pothole on the state highway');
  await resident.sees('#stopper');
});

export const AnAnswerBeside = formStory(async (resident) => {
  await resident.type('words', 'When is trash picked up?');
  const answer = await resident.sees<HTMLDetailsElement>('.answers details');
  answer.open = true;
  await resident.sees('.civic-rich');
});

export const WordsThatOthersMayRead = formStory(async (resident) => {
  await resident.type('words', 'Pothole on my street. Call me at 555-0142.');
  await resident.sees('#words-public');
});

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

export const QuestionsThatDependOnAnswers = questionsOf('015', async (resident) => {
  await resident.choose('A bridge or tunnel');
  await resident.choose('No');
  await resident.type('How high up', '14');
});

export const RulesToMend = questionsOf('015', async (resident) => {
  await resident.choose('A bridge or tunnel');
  await resident.choose('No');
  await resident.type('How high up', '2000');
  await resident.goOn();
  await resident.sees('#problems');
});

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

const takesPhotos = { city: () => alderwick({ photos: { most: 3, described: true } }) };

export const Photos = formStory((resident) => comesToThePhotos(resident), takesPhotos);

export const PhotosChosen = formStory(async (resident) => {
  await comesToThePhotos(resident);
  await choosesPhotos(resident, await photoTaken('IMG_2041.jpg', pothole.point), await photoTaken('Along the kerb, seen from the school.jpg'), notAPhoto('water-bill.pdf'));
  await resident.sees('.civic-photo .civic-error');
  await resident.sees('.civic-photo:nth-child(2) canvas');
  await resident.press(resident.say('removePhotoWhat', { name: 'Along' }));
}, takesPhotos);

export const PhotoGivesThePlace = formStory(async (resident) => {
  await comesToThePhotos(resident);
  await choosesPhotos(resident, await photoTaken('IMG_2041.jpg', pothole.point));
  await resident.sees('.civic-photo canvas');
  await resident.press(resident.say('photoPlaceYes'));
}, takesPhotos);

export const PhotosFull = formStory(async (resident) => {
  await comesToThePhotos(resident);
  await choosesPhotos(resident, await photoTaken('one.jpg'), await photoTaken('two.jpg'));
  await resident.sees('.civic-photo canvas');
}, { city: () => alderwick({ photos: { most: 1 } }) });

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

const onOnePage = { layout: 'page', 'service-code': '010' } as const;

export const AllOnOnePage = formStory(async (resident) => void (await resident.sees('#email')), { args: onOnePage });

export const AllOnOnePageToMend = formStory(async (resident) => {
  await resident.sees('#email');
  await resident.press('Send to the city');
  await resident.sees('#problems');
}, { args: onOnePage });

export const AllOnOnePageInSpanish = formStory(async (resident) => void (await resident.sees('#email')), { args: { ...onOnePage, locale: 'es' } });

export const AllOnOnePageRightToLeft = formStory(async (resident) => void (await resident.sees('#email')), { args: { ...onOnePage, locale: 'ar' } });

export const KeptOnTheDevice = formStory((resident) => resident.type('words', pothole.description ?? ''), { args: { keep: 'device' } });

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
