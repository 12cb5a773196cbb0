import { departmentOfId } from '../city/index.js';
import type { GeoReportNote, GeoReportRequest } from '../geo-report.js';
import { serviceOfCode } from '../services/index.js';
import { cityIso, hour, workingTimeAfter } from './city-clock.js';
import { isClosed, type Story } from './story.js';

/** Services that are about a person's home or papers, so that a person must be reached. */
const aboutPeople = ['homes', 'permits', 'bills', 'help'];

function waitingWords(story: Story): string {
  return aboutPeople.includes(serviceOfCode(story.code).group)
    ? 'We could not reach you. Please tell us a day and time that suit you: call 311.'
    : 'We looked and could not find it. Please tell us the nearest house number: call 311.';
}

function partOfTheWay({ askedAt, lastAt }: Story, part: number): number {
  if (part === 1 || lastAt <= askedAt) return lastAt;
  return Math.min(lastAt, workingTimeAfter(askedAt, askedAt + (lastAt - askedAt) * part));
}

function endingWords(story: Story, idOf: (story: Story) => string): string | null {
  if (story.fate === 'no-reason') return null;
  if (story.mergedInto) return `We knew of this already. Please follow request ${idOf(story.mergedInto)}.`;
  return story.cityWords.ending;
}

/** Puts the moments in order without touching the words; a story that ends before it begins stays as it is told. */
function oldestFirst(notes: readonly GeoReportNote[], story: Story): readonly GeoReportNote[] {
  if (story.lastAt < story.askedAt) return notes;
  const moments = notes.map((note) => note.datetime).sort((one, other) => Date.parse(one) - Date.parse(other));
  return notes.map((note, index) => ({ ...note, datetime: moments[index]! }));
}

function whatHappened(story: Story, idOf: (story: Story) => string): readonly GeoReportNote[] {
  const agency = departmentOfId(serviceOfCode(story.code).department).name.en;
  const at = (part: number) => cityIso(partOfTheWay(story, part));
  const opened: GeoReportNote = { datetime: cityIso(story.askedAt), summary: 'Request received', type: 'opened' };
  const sentOn: GeoReportNote = { datetime: at(0.2), summary: `Sent to ${agency}`, type: 'activity' };
  const update = (part: number): GeoReportNote => ({ datetime: at(part), summary: 'Update', description: story.cityWords.underWay, type: 'activity' });
  const otherCrew: GeoReportNote = { datetime: at(0.5), summary: 'A second crew is needed', description: 'A job was opened for the other crew.', type: 'follow_on_created' };
  const otherCrewDone: GeoReportNote = { datetime: at(0.9), summary: 'The second crew is done', type: 'follow_on_closed' };
  const closed = (part: number): GeoReportNote => {
    const words = endingWords(story, idOf);
    return { datetime: at(part), summary: 'Request closed', ...(words && { description: words }), type: 'closed' };
  };
  switch (story.fate) {
    case 'fresh': return [opened];
    case 'under-way': return [opened, sentOn, update(1)];
    case 'waiting-for-resident': return [opened, sentOn, { datetime: at(1), summary: 'We need to hear from you', description: waitingWords(story), type: 'activity' }];
    case 'other-crew': return [opened, sentOn, otherCrew, update(1)];
    case 'reopened': return [opened, sentOn, closed(0.7), { datetime: at(1), summary: 'Opened again', description: 'A resident told us that it is not fixed.', type: 'reopened' }];
    case 'done': return story.cityWords.underWay && story.lastAt - story.askedAt > 30 * hour ? [opened, sentOn, update(0.6), closed(1)] : [opened, closed(1)];
    case 'done-by-other-crew': return [opened, sentOn, otherCrew, otherCrewDone, closed(1)];
    case 'not-done': return [opened, sentOn, closed(1)];
    case 'no-reason': case 'merged': return [opened, closed(1)];
  }
}

function statusNotes(story: Story, idOf: (story: Story) => string): string | null {
  switch (story.fate) {
    case 'fresh': return null;
    case 'waiting-for-resident': return waitingWords(story);
    case 'reopened': return 'Opened again. A crew will look at it once more.';
    case 'under-way': case 'other-crew': return story.cityWords.underWay;
    default: return endingWords(story, idOf);
  }
}

function serviceNotice(story: Story): string | null {
  const { numberComes, promiseInDays } = serviceOfCode(story.code);
  if (isClosed(story.fate) || numberComes === 'blackbox') return null;
  if (numberComes === 'batch') return 'We will tell you the date we have set for you.';
  return promiseInDays === 1 ? 'We aim to be there within one day.' : `We aim to be done within ${promiseInDays} days.`;
}

/** Six decimals are a tenth of a meter: more would only pretend. */
export function writeRequest(story: Story, idOf: (story: Story) => string): GeoReportRequest {
  const service = serviceOfCode(story.code);
  const { address, addressId, zipcode, district, point } = story.place;
  const closed = isClosed(story.fate);
  return {
    service_request_id: idOf(story),
    status: closed ? 'closed' : 'open',
    status_notes: statusNotes(story, idOf),
    service_name: service.name,
    service_code: service.code,
    description: story.words,
    agency_responsible: departmentOfId(service.department).name.en,
    service_notice: serviceNotice(story),
    requested_datetime: cityIso(story.askedAt),
    updated_datetime: cityIso(story.fate === 'fresh' ? story.askedAt : story.lastAt),
    expected_datetime: story.expectedAt === null ? null : cityIso(story.expectedAt),
    closed_datetime: closed ? cityIso(story.lastAt) : null,
    address, address_id: addressId, zipcode,
    lat: point?.lat ?? null, long: point?.long ?? null,
    media_url: null,
    attributes: story.answers,
    extended_attributes: {
      channel: story.channel, district,
      ...(story.mergedInto && { duplicate: true as const, parent_service_request_id: idOf(story.mergedInto) }),
    },
    notes: oldestFirst(whatHappened(story, idOf), story),
  };
}
