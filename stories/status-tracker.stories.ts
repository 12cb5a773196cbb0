import { tokenStories } from '@civic-elements/demo-city';
import type { Meta } from '@storybook/web-components-vite';
import { morning } from './city-day.js';
import { alderwick, told } from './alderwick.js';
import type { Resident } from './resident.js';
import { trackerMeta, trackerStory, type TrackerArgs } from './status-tracker.js';

export default { title: 'Status tracker', ...trackerMeta } satisfies Meta<TrackerArgs>;

/** The request that shows this, looked up by a link; ends when its headline stands. */
const by = (name: string, more: TrackerArgs = {}) => trackerStory({ 'request-id': told(name).id, ...more }, (resident) => resident.sees('.headline'));

const asking = (number: string, until: string, city = () => alderwick()) =>
  trackerStory(
    {},
    async (resident) => {
      await resident.type('number', number);
      await resident.goOn();
      await resident.sees(until);
    },
    { city },
  );

export const Default = trackerStory({});

export const NoNumberTyped = asking('', '#problems');

export const FoundByANumberTypedLoosely = asking(` ${told('underWay').id.replace('-', ' ')} `, '.headline');

export const Received = by('fresh');
export const UnderWay = by('underWay');
export const AnotherCrewIsNeeded = by('otherCrew');
export const NeedsAnAnswer = by('waitingForResident');
export const Late = by('late');
export const OpenedAgain = by('reopened');
export const ClosedDone = by('done');
export const ClosedDoneByAnotherCrew = by('doneByOtherCrew');
export const ClosedNotDone = by('notDone');
export const ClosedWithoutAReason = by('closedWithoutReason');
export const JoinedWithAnother = by('merged');
export const LittleIsKnown = by('bare');
export const OnlyAPointIsKnown = by('pointOnly');
export const LongWords = by('longWords');
export const ManyLines = by('manyLines');
export const WordsInSpanish = by('spanish');
export const WordsInArabic = by('arabic');
export const InSpanish = by('underWay', { locale: 'es' });
export const RightToLeft = by('underWay', { locale: 'ar' });
export const LongLanguage = by('late', { locale: 'en-XA' });

export const NotFound = asking('26-00000000', '#heading');

export const LookingItUp = trackerStory({ 'request-id': told('underWay').id }, becomesVisible, { city: () => alderwick({ behaviour: { delay: Infinity } }) });

async function becomesVisible(resident: Resident): Promise<void> {
  const words = await resident.sees('.civic-late');
  await Promise.all(words.getAnimations().map((animation) => animation.finished));
}

export const CityCannotBeReached = asking(told('underWay').id, '.civic-notice-error', () => alderwick({ behaviour: { fails: 'unreachable' } }));

export const CityIsBusy = asking(told('underWay').id, '.civic-notice-error', () => alderwick({ behaviour: { fails: 'busy' } }));

export const NumberStillToCome = trackerStory({ token: tokenStories[1]?.token }, (resident) => resident.sees('#heading'));

const refreshed = (change: (city: ReturnType<typeof alderwick>) => void) =>
  trackerStory({ 'request-id': told('fresh').id }, async (resident, city) => {
    await resident.sees('.headline');
    change(city);
    await resident.press(resident.say('refresh'));
    await resident.sees('.headline, .civic-notice');
  });

export const RefreshedWithNews = refreshed((city) => {
  const now = { at: morning, zoned: true, dayOnly: false };
  city.requestsKept = city.requestsKept.map((request) =>
    request.id === told('fresh').id ? { ...request, status: 'closed', statusWords: 'closed', statusNotes: told('done').statusNotes, updatedAt: now, closedAt: now } : request,
  );
});

export const CouldNotRefresh = refreshed((city) => {
  city.behaviour.fails = 'unreachable';
});

export const NoCity = trackerStory({}, undefined, { city: () => undefined });
