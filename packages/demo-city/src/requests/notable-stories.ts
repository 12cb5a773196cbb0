import { cityDay, cityMoment, day, hour, workingTimeAfter } from './city-clock.js';
import { promisedBy } from './invent-stories.js';
import { placeOfStreet } from './place-of-story.js';
import type { Fate, Story, StoryPlace } from './story.js';

interface Told {
  readonly name: string;
  readonly code: string;
  readonly fate: Fate;
  readonly daysAgo: number;
  /** Days from the request to the last thing that happened. */
  readonly days: number;
  readonly at: readonly [street: string, number: number];
  readonly words: string | null;
  readonly underWay?: string;
  readonly ending?: string;
  readonly answers?: Story['answers'];
  readonly place?: Partial<StoryPlace>;
  readonly expected?: 'none';
  readonly mergedInto?: string;
}

/** The requests that examples ask for by name: one for every state, and those that try a page's patience. */
const told: readonly Told[] = [
  { name: 'fresh', code: '020', fate: 'fresh', daysAgo: 0, days: 0, at: ['Ferry Street', 58], words: 'The street light by the ferry stop has been dark since last night.', answers: { fault: 'out', count: '1', pole: 'FG 0058' } },
  { name: 'underWay', code: '010', fate: 'under-way', daysAgo: 3, days: 1.2, at: ['Market Street', 112], words: 'Deep pothole in the bike lane, just before the bakery. I nearly fell this morning.', underWay: 'Measured and marked with white paint. Waiting for dry weather to fill it.', answers: { where: 'bike', size: '2', depth: '5' } },
  { name: 'waitingForResident', code: '051', fate: 'waiting-for-resident', daysAgo: 6, days: 2, at: ['Loom Street', 241], words: 'Black mold in the bathroom. It came back after the owner painted.', answers: { problems: ['mold', 'leak'], rooms: 'Bathroom', visit: '2026-11-24T10:00:00-05:00', told: 'yes' } },
  { name: 'late', code: '011', fate: 'under-way', daysAgo: 58, days: 20, at: ['Blossom Avenue', 77], words: 'A root lifted the sidewalk by the library. I use a walker and must go into the street.', underWay: 'The edge was made less steep for now. The concrete crew is behind after the October storms.', answers: { problem: 'raised', pass: 'no', fell: 'unsure' } },
  { name: 'otherCrew', code: '030', fate: 'other-crew', daysAgo: 2, days: 1, at: ['Market Street', 203], words: 'Water comes up between the tram tracks.', underWay: 'The pipe is under an old tram track. A second crew must lift it first.', answers: { source: 'street', flow: 'garden' } },
  { name: 'reopened', code: '021', fate: 'reopened', daysAgo: 12, days: 9, at: ['Pilot Avenue', 150], words: 'The walk signal gives me six seconds. I am slow with my cane.', ending: 'The signal was reset and works.', answers: { fault: 'walk' } },
  { name: 'done', code: '001', fate: 'done', daysAgo: 9, days: 1.1, at: ['Quince Street', 214], words: 'Recycling was not picked up. Trash was.', ending: 'A crew came back on Thursday morning and emptied the bins.', answers: { missed: ['recycling'], spot: 'front' } },
  { name: 'doneByOtherCrew', code: '040', fate: 'done-by-other-crew', daysAgo: 24, days: 3, at: ['Overlook Drive', 300], words: 'A tree leans on the wires and creaks.', ending: 'The power company made the wires safe. Then our crew took the tree down.' },
  { name: 'notDone', code: '080', fate: 'not-done', daysAgo: 30, days: 8, at: ['Hangar Street', 19], words: 'Old camper, not moved for months.', ending: 'Someone lives in it. A helper spoke with them and offered a place to stay. We will visit again.', answers: { make: 'White camper', days: '90', state: ['lived'] } },
  { name: 'closedWithoutReason', code: '014', fate: 'no-reason', daysAgo: 44, days: 11, at: ['Catkin Street', 120], words: 'The sweeper never comes to our side.' },
  { name: 'survivor', code: '015', fate: 'under-way', daysAgo: 5, days: 3.5, at: ['Bellmaker Street', 88], words: 'Paint all over the mural of the bell makers.', underWay: 'The artist will come and help us clean it without harm.', answers: { surface: 'wall', hate: 'no' } },
  { name: 'merged', code: '015', fate: 'merged', daysAgo: 4, days: 0.8, at: ['Bellmaker Street', 90], words: 'Somebody sprayed the beautiful bell mural. Please save it!', mergedInto: 'survivor', answers: { surface: 'wall', hate: 'no' } },
  { name: 'numberCameLater', code: '092', fate: 'done', daysAgo: 120, days: 2, at: ['Heron Street', 301], words: 'Picnic of our reading club for blind and sighted people, about 25 of us.', ending: 'Booked. The step-free shelter is yours.', answers: { shelter: '06', start: '2026-08-08T11:00:00-04:00', hours: '5', people: '25', access: 'yes' }, place: { address: 'Heron Meadow', addressId: null } },
  { name: 'longWords', code: '020', fate: 'under-way', daysAgo: 8, days: 4, at: ['Copper Street', 260], words: 'The box was a gift from our sister city and says Straßenbeleuchtungsanlagensteuerungskastenschlüsselverwaltungsstelle. Its door hangs open. Pole numbers FR0260/FR0262/FR0264/FR0266/FR0268/FR0270/FR0272/FR0274/FR0276/FR0278 are all dark.', underWay: 'We found the key. An electrician comes tomorrow.', answers: { fault: 'out', count: '10', pole: 'FR 0260' } },
  { name: 'spanish', code: '050', fate: 'under-way', daysAgo: 1, days: 0.6, at: ['Jam Factory Road', 45], words: 'No tenemos calefacción desde el martes. Hace 57 grados en la sala y tenemos un bebé de tres meses. El dueño no contesta.', underWay: 'Una inspectora midió 58 grados. El dueño tiene 24 horas para arreglar la calefacción.', answers: { what: 'heat', since: '2026-11-17T07:00:00-05:00', degrees: '57', people: ['baby'] } },
  { name: 'arabic', code: '031', fate: 'done', daysAgo: 15, days: 2, at: ['Basket Street', 33], words: 'فتحة تصريف المياه مسدودة بأوراق الشجر، وبعد كل مطر يتجمع الماء أمام المدرسة.', ending: 'Cleaned with the big vacuum truck.' },
  { name: 'emoji', code: '0', fate: 'fresh', daysAgo: 2, days: 0, at: ['Boardwalk Street', 7], words: 'The new ramp to the beach is the best thing ever 🏖️👩🏽‍🦽❤️ Thank you!!! 🎉', expected: 'none' },
  { name: 'manyLines', code: '0', fate: 'under-way', daysAgo: 7, days: 2.5, at: ['Clocktower Lane', 3], words: 'Three things about the clock tower:\n\n1. It is eight minutes slow.\n2. There is an owl in it <really!> & it has chicks.\n3. The bell "wakes" them at 6.\n\nWho can help?', underWay: 'Animal Care says: leave the owl alone until spring. The bell rests from 9 p.m. to 8 a.m. until then.' },
  { name: 'pointOnly', code: '005', fate: 'under-way', daysAgo: 10, days: 5, at: ['Towpath Street', 350], words: 'Tires in the reeds, you can only see them from the river.', underWay: 'A boat with a crane is booked.', place: { address: null, addressId: null, zipcode: null } },
  { name: 'addressOnly', code: '100', fate: 'done', daysAgo: 70, days: 4, at: ['Pippin Lane', 12], words: 'Can I pay in four parts?', ending: 'Your plan with four payments is set.', place: { point: null } },
  { name: 'bare', code: '070', fate: 'fresh', daysAgo: 1, days: 0, at: ['Reed Lane', 201], words: null, expected: 'none', place: { addressId: null, zipcode: null, district: null } },
  { name: 'closedBeforeOpened', code: '061', fate: 'done', daysAgo: 90, days: -0.1, at: ['Candle Court', 64], words: 'Music on the roof until 3 a.m.', ending: 'The party was over when we came.', answers: { kind: 'music', when: '2026-08-22T01:00:00-04:00' } },
];

export function notableStories(asOf: number): readonly Story[] {
  const stories = new Map<string, Story>();
  for (const one of told) {
    const place = placeOfStreet(...one.at);
    const asked = cityMoment(cityDay(asOf - one.daysAgo * day), 8 * 60 + 12 + (place.number % 60));
    const original = one.mergedInto ? stories.get(one.mergedInto) : undefined;
    stories.set(one.name, {
      name: one.name, code: one.code, fate: one.fate, askedAt: asked, words: one.words,
      lastAt: one.days > 0 ? workingTimeAfter(asked, asked + Math.round(one.days * 24) * hour) : asked + one.days * day,
      expectedAt: one.expected === 'none' ? null : promisedBy(one.code, asked),
      cityWords: { underWay: one.underWay ?? '', ending: one.ending ?? '' },
      place: { ...place, ...one.place },
      channel: 'web', answers: one.answers ?? {},
      ...(original && { mergedInto: original }),
    });
  }
  return [...stories.values()];
}
