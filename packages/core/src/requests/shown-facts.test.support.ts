import { headlineOf, timelineOf, type CityTime, type ServiceRequest } from './index.js';
import { isoWritten, type RealCity, type RealRecord } from './real-records.test.support.js';

export interface ShownFact {
  readonly what: string;
  readonly words?: string;
  readonly time?: CityTime;
}

/** Every word and moment of the city's that a page shows of a request: headline, timeline and what it is about. */
export function shownFacts(request: ServiceRequest, now: number): readonly ShownFact[] {
  const { citySays, duplicateOf, expected } = headlineOf(request, now);
  const { serviceName, description, address, agency, serviceNotice, requestedAt, updatedAt, mediaUrls } = request;
  const words = { citySays, duplicateOf, serviceName, description, address, agency, serviceNotice };
  return [
    ...Object.entries(words).flatMap(([what, said]) => (said === undefined ? [] : [{ what, words: said }])),
    ...mediaUrls.map((url) => ({ what: 'photo', words: url })),
    ...timelineOf(request, now).map(({ kind, words: said, at }) => ({ what: `moment ${kind}`, words: said, ...(at && { time: at }) })),
    ...(requestedAt ? [{ what: 'requestedAt', time: requestedAt }] : []),
    ...(updatedAt && updatedAt.at > (requestedAt?.at ?? -Infinity) ? [{ what: 'updatedAt', time: updatedAt }] : []),
    ...(expected ? [{ what: 'expected', time: expected.by }] : []),
  ].filter(({ words: said, time }: ShownFact) => said !== '' || time);
}

const spaces = (text: string): string => text.replace(/\s+/g, ' ').trim();
/** Without the space at the edges of a field. */
const plain = (text: string): string => spaces(text).replace(/ ?([",]) ?/g, '$1');
const nothing = /^(?:undefined|null|none|NaN|Invalid Date|\[object Object\])$/i;

/** The whole of a field of the source, from quote to quote or comma to comma: neither cut short nor joined with another. */
function isWholeField(words: string, source: string): boolean {
  return source.includes(`"${plain(words)}"`) || `,${source},`.includes(`,${plain(words)},`);
}

function problemsWithWords({ what, words = '' }: ShownFact, source: string): readonly string[] {
  if (words === '') return [];
  if (nothing.test(words)) return [`${what} is "${words}"`];
  const parts = isWholeField(words, source) ? [] : words.split('\n');
  return parts.filter((line) => !isWholeField(line, source)).map((line) => `${what}: the city did not say "${line}"`);
}

function problemsWithTime({ what, time }: ShownFact, { source }: RealRecord, city: RealCity, openedAt: number): readonly string[] {
  if (!time) return [];
  const { at, zoned } = time;
  if (!Number.isFinite(at)) return [`${what} is no date`];
  const zone = zoned ? city.zone : 'UTC';
  const isComing = what.endsWith('expected');
  return [
    ...(source.includes(city.written(at, zone)) ? [] : [`${what}: the city gave no ${city.written(at, zone)}`]),
    ...(at < openedAt ? [`${what} lies before the request`] : []),
    ...(!isComing && at > city.now ? [`${what} lies ahead`] : []),
  ];
}

/** All a reason may say, behind "Case Closed", of what is shown as done. */
const saysOnlyDone = /^(?:case closed\b[\s.]*(?:closed date :[-\d .:]*)?)?(?:case resolved|completed)[\s.-]*$/i;
const saysOnlyClosed = /^(?:case|request)? ?closed[\s.:]*(?:closed date :[-\d .:]*)?[\s.:]*$/i;

/** How a request is shown to stand, whoever shows it. */
export interface ShownStanding {
  readonly standing: string;
  readonly unexplained: boolean;
  readonly late: boolean | undefined;
  readonly citySays: string | undefined;
  readonly stepStillOpen: boolean;
  /** What happened last; what the city expects has not happened. */
  readonly last: string | undefined;
}

export function problemsWithStanding(record: RealRecord, { standing, unexplained, late, citySays, stepStillOpen, last }: ShownStanding): readonly string[] {
  const { isClosed, reason, source, isLate } = record;
  const saysWhy = reason !== '' && !saysOnlyClosed.test(reason);
  const claims: readonly (readonly [what: string, isFalse: boolean])[] = [
    [`${standing}, where the city says ${isClosed ? 'closed' : 'open'}`, standing.startsWith('closed') !== isClosed],
    [`the last moment is ${last}`, (last === 'closed') !== isClosed],
    [`done, where the city says "${reason}"`, standing === 'closed-done' && !saysOnlyDone.test(reason)],
    ['a duplicate, of which the city says nothing', standing === 'closed-duplicate' && !/duplicate/i.test(source)],
    ['without a reason, where the city gave one', unexplained && saysWhy],
    ['the city gave a reason that is not shown', saysWhy && plain(citySays ?? '') !== plain(reason)],
    ['closed without a reason, and nothing says so', isClosed && !saysWhy && !unexplained && standing === 'closed' && !/"description"/.test(source)],
    ['a step still open that the city never began', stepStillOpen && !source.includes('follow_on_created')],
    [`late: ${late}, where the city says ${isLate}`, isLate !== undefined && late !== isLate],
  ];
  return claims.filter(([, isFalse]) => isFalse).map(([what]) => what);
}

/** What is wrong with facts that are shown of a record, and which of the city's notes are not among them. */
export function problemsWithFacts(facts: readonly ShownFact[], record: RealRecord, city: RealCity, openedAt: number): readonly string[] {
  const source = plain(record.source);
  const shown = facts.map(({ words = '' }) => spaces(words)).join(' ');
  const notes = (record.wire['notes'] ?? []) as readonly { readonly description?: string }[];
  return [
    ...notes.flatMap(({ description = '' }) => (shown.includes(spaces(description)) ? [] : [`left out: ${description}`])),
    ...facts.flatMap((fact) => [...problemsWithWords(fact, source), ...problemsWithTime(fact, record, city, openedAt)]),
  ];
}

/** Whether a request is shown as received when the city says that it was. */
export function problemsWithReceipt({ wire }: RealRecord, city: RealCity, received: CityTime | undefined): readonly string[] {
  const iso = String(wire['requested_datetime']).slice(0, 19);
  const opened = received && Number.isFinite(received.at) ? isoWritten(received.at, received.zoned ? city.zone : 'UTC') : undefined;
  return opened === iso ? [] : [`received ${opened}, where the city says ${iso}`];
}

/** Everything that is wrong with how a request is shown, held against the record in the city's file. */
export function problemsWithShown(record: RealRecord, request: ServiceRequest, city: RealCity): readonly string[] {
  const [received] = timelineOf(request, city.now);
  const { expected, ...headline } = headlineOf(request, city.now);
  const last = timelineOf(request, city.now).filter(({ kind }) => kind !== 'expected').at(-1)?.kind;
  return [
    ...(request.id === record.id ? [] : [`number ${request.id}`]),
    ...problemsWithReceipt(record, city, received?.kind === 'received' ? received.at : undefined),
    ...problemsWithStanding(record, { citySays: undefined, ...headline, late: expected?.late, last }),
    ...problemsWithFacts(shownFacts(request, city.now), record, city, request.requestedAt?.at ?? -Infinity),
  ];
}
