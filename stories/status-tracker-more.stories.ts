import { CityError, type City } from '@civic-elements/core/requests';
import type { Meta } from '@storybook/web-components-vite';
import { morning } from './city-day.js';
import { alderwick, told } from './alderwick.js';
import { trackerMeta, trackerStory, type TrackerArgs } from './status-tracker.js';

export default { title: 'Status tracker/More', ...trackerMeta } satisfies Meta<TrackerArgs>;

const numbers = (...names: readonly string[]): string => names.map((name) => told(name).id).join(', ');

export const SeveralAtOnce = trackerStory({ 'request-id': numbers('fresh', 'underWay', 'late', 'done', 'merged', 'notDone') }, (resident) => resident.sees('.listed'));

export const SeveralInArabic = trackerStory({ 'request-id': numbers('late', 'done'), locale: 'ar' }, (resident) => resident.sees('.listed'));

export const SeveralAndOneIsNotKnown = trackerStory({ 'request-id': `${numbers('fresh', 'done')}, 26-00000000` }, (resident) => resident.sees('.listed'));

/** What a person asked this device to keep is theirs: these stories keep it under the name of a city of their own, and clear it away. */
const kept = (...names: readonly string[]) => ({
  beforeEach: () => {
    const place = 'civic-requests:page:';
    localStorage.setItem(place, JSON.stringify(names.map((name) => told(name).id)));
    return () => localStorage.removeItem(place);
  },
});

export const KeptOnThisDevice = trackerStory({}, (resident) => resident.sees('.kept'), { city: () => alderwick(), ...kept('fresh', 'late', 'done') });

export const ForgottenAndToBePutBack = trackerStory({}, async (resident) => {
  await resident.sees('.kept');
  await resident.press(resident.say('forgetAll'));
  await resident.sees('#put-back');
}, kept('fresh', 'late'));

const day = 86_400_000;

/** The demo city, which can do this as well. */
const able = (more: Partial<City>) => () => Object.assign(alderwick(), more);

const tells = { durations: async () => ({ closed: 84, median: 3 * day, nineOfTen: 11 * day, from: morning - 90 * day, to: morning }) };
export const HowLongItTookLately = trackerStory({ 'request-id': told('underWay').id }, (resident) => resident.sees('#lately'), { city: able(tells) });
export const HowLongItTookLatelyInArabic = trackerStory({ 'request-id': told('late').id, locale: 'ar' }, (resident) => resident.sees('#lately'), { city: able(tells) });

const notFixed = (reopen: City['reopen'], until: string) =>
  trackerStory({ 'request-id': told('done').id, 'report-page': '/report' }, async (resident) => {
    await resident.press(resident.say('notFixed'));
    await resident.type('not-fixed-words', 'It is dark again since last night.');
    await resident.press(resident.say('notFixedSend'));
    await resident.sees(until);
  }, { city: able({ ...(reopen && { reopen }) }) });

export const NotFixedAndOpenedAgain = notFixed(async () => undefined, '.civic-notice-success');
export const NotFixedAndNotSent = notFixed(async () => Promise.reject(new CityError('unreachable', 'No answer')), '.civic-notice-error');
export const NotFixedAndRefused = notFixed(async () => Promise.reject(new CityError('refused', 'No')), '.civic-notice-error');
export const NotFixedLeadsToANewRequest = trackerStory({ 'request-id': told('done').id, 'report-page': '/report' }, (resident) => resident.sees('#not-fixed'));

const following = (byMail: () => Promise<void>) => ({ feed: (id: string) => `https://alderwick.example/feeds/${id}.rss`, calendar: (id: string) => `https://alderwick.example/calendars/${id}.ics`, byMail });
export const WaysToFollow = trackerStory({ 'request-id': told('underWay').id }, (resident) => resident.sees('[href$=".rss"]'), { city: able({ following: following(async () => undefined) }) });

const byMail = (answer: () => Promise<void>) =>
  trackerStory({ 'request-id': told('underWay').id }, async (resident) => {
    await resident.press(resident.say('followMail'));
    await resident.type('follow-mail', 'ada@alderwick.example');
    await resident.press(resident.say('mailSend'));
    await resident.sees('#follow-outcome');
  }, { city: able({ following: following(answer) }) });
export const NewsByEmail = byMail(async () => undefined);
export const NewsByEmailNotSent = byMail(async () => Promise.reject(new CityError('busy', 'Come back later')));

const at = (days: number) => ({ at: morning - days * day, zoned: true, dayOnly: false });
const updates = async ([requestId = '']: readonly string[]) => [
  { id: '1', requestId, at: at(1), words: 'We looked at it', mediaUrls: [] },
  { id: '2', requestId, at: at(0.5), words: 'My neighbour says it flickers at night. We have seen it from both sides of the street.', mediaUrls: [] },
];
export const UpdatesOfResidents = trackerStory({ 'request-id': told('underWay').id }, (resident) => resident.sees('.headline'), { city: able({ updates }) });

export const OneQuestionOnceItIsClosed = trackerStory({ 'request-id': told('done').id }, async (resident) => {
  await resident.sees('#rating');
  await resident.press(resident.say('ratingSend'));
  await resident.sees('.civic-error');
});

export const OnTheMap = trackerStory({ 'request-id': told('underWay').id, map: true }, async (resident) => {
  await resident.press(resident.say('showMap'));
  await resident.sees('canvas');
});

export const OthersNearby = trackerStory({ 'request-id': told('underWay').id, nearby: 3000 }, (resident) => resident.sees('#nearby'));
