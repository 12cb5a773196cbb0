import { serviceOfCode } from '../services/index.js';
import { animalAndOfficeWords } from './animal-and-office-words.js';
import { inventAnswers } from './answers-of-story.js';
import { cityDay, cityMoment, day, minute, workingTimeAfter } from './city-clock.js';
import type { Dice } from './dice.js';
import { inventPlace, placeAtHouse, type SpokenPlace } from './place-of-story.js';
import type { RequestWords } from './request-words.js';
import { isClosed, type Fate, type Story } from './story.js';
import { wasteAndStreetWords } from './waste-and-street-words.js';
import { waterAndHomeWords } from './water-and-home-words.js';

export const wordsOfServices: readonly RequestWords[] = [...wasteAndStreetWords, ...waterAndHomeWords, ...animalAndOfficeWords];

const channels = ['web', 'web', 'web', 'phone', 'phone', 'app', 'text', 'visit'];

/** The end of the working day by which the city promised to be done. */
export function promisedBy(code: string, askedAt: number): number {
  return cityMoment(cityDay(askedAt + serviceOfCode(code).promiseInDays * day), 17 * 60);
}

export function spoken(words: string, place: SpokenPlace): string {
  return words.replaceAll('{street}', place.street.name).replaceAll('{cross}', place.cross)
    .replaceAll('{district}', place.district ?? 'the city').replaceAll('{number}', String(place.number));
}

/** Most are done in time, some take several times as long as promised, and a few lie for months. */
function daysItTakes(dice: Dice, promise: number): number {
  const [low, high] = dice.weighted([[10, 95], [105, 190], [210, 420], [2000, 9000]] as const, ([least]) => ({ 10: 70, 105: 17, 210: 7, 2000: 12 })[least]);
  return Math.min(200, (promise * dice.whole(low, high)) / 100);
}

function openFate(dice: Dice, ageInDays: number): Fate {
  if (ageInDays < 1) return 'fresh';
  return dice.weighted(['fresh', 'under-way', 'under-way', 'other-crew', 'waiting-for-resident', 'reopened'] as const, (fate) => (fate === 'under-way' ? 3 : fate === 'reopened' ? 0.5 : 1));
}

function closedFate(dice: Dice): Fate {
  return dice.weighted(['done', 'done-by-other-crew', 'not-done', 'no-reason'] as const, (fate) => ({ done: 70, 'done-by-other-crew': 10, 'not-done': 14, 'no-reason': 6 })[fate]);
}

/** A moment of the last year; three in ten of the last three weeks, so that there is enough that is still open. */
function momentInYear(dice: Dice, asOf: number, months: readonly number[] | undefined): number {
  const furthest = dice.chance(0.3) ? 21 : 364;
  for (let tries = 0; ; tries++) {
    const date = cityDay(asOf - dice.whole(1, tries < 5 ? furthest : 364) * day);
    if (!months || months.includes(Number(date.slice(5, 7)))) return cityMoment(date, dice.whole(6 * 60 + 30, 22 * 60)) + dice.whole(0, 59) * 1000;
  }
}

function inventWords(dice: Dice, about: RequestWords) {
  const which = dice.whole(0, about.asked.length - 1);
  return { asked: about.asked[which]!, done: about.done[Math.min(which, about.done.length - 1)]!, known: about.answers?.[which] ?? {} };
}

export function inventStory(dice: Dice, asOf: number): Story {
  const about = dice.weighted(wordsOfServices, (words) => words.weight);
  const askedAt = momentInYear(dice, asOf, about.months);
  const { asked, done, known } = inventWords(dice, about);
  const place = inventPlace(dice, about.code, asked.includes('{number}'));
  const endsAt = workingTimeAfter(askedAt, askedAt + daysItTakes(dice, serviceOfCode(about.code).promiseInDays) * day);
  const fate = endsAt < asOf ? closedFate(dice) : openFate(dice, (asOf - askedAt) / day);
  const lastAt = isClosed(fate) ? endsAt : Math.min(asOf, workingTimeAfter(askedAt, askedAt + ((asOf - askedAt) * dice.whole(20, 90)) / 100));
  const ending = fate === 'not-done' ? dice.pick(about.notDone) : done;
  return {
    code: about.code, askedAt, lastAt, fate, place,
    expectedAt: dice.chance(0.08) ? null : promisedBy(about.code, askedAt),
    words: dice.chance(0.03) ? null : spoken(asked, place),
    cityWords: { underWay: spoken(dice.pick(about.underWay), place), ending: spoken(ending, place) },
    channel: dice.pick(channels),
    answers: { ...inventAnswers(dice, about.code, askedAt), ...known, ...(place.parkKey && about.code !== '043' && { [about.code === '042' ? 'park' : 'shelter']: place.parkKey }) },
  };
}

/** Things that many people walk past, so that more than one reports them. */
const oftenToldTwice = ['005', '010', '012', '015', '020', '021', '030', '031', '040', '080'];

/** A second report of the same thing: a few doors on, within six days, merged by staff within two. */
export function inventDuplicate(dice: Dice, earlier: readonly Story[], asOf: number): Story {
  const ripe = earlier.filter((story) => oftenToldTwice.includes(story.code) && !story.mergedInto && story.place.addressId && story.askedAt < asOf - 9 * day);
  const original = dice.pick(ripe);
  const { street, number } = original.place as SpokenPlace;
  const place = placeAtHouse(street, Math.max(1, Math.min(398, number + dice.whole(-4, 4))));
  const { asked, known } = inventWords(dice, wordsOfServices.find((words) => words.code === original.code)!);
  const askedAt = original.askedAt + dice.whole(60, 6 * 24 * 60) * minute;
  return {
    ...original, askedAt, place, fate: 'merged', mergedInto: original,
    lastAt: workingTimeAfter(askedAt, askedAt + dice.whole(60, 48 * 60) * minute),
    expectedAt: promisedBy(original.code, askedAt),
    words: spoken(asked, place),
    channel: dice.pick(channels),
    answers: { ...inventAnswers(dice, original.code, askedAt), ...known },
  };
}

