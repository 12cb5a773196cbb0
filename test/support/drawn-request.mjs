import { common, statusTracker, trackerAnswer as words } from '@civic-elements/core/words';
import { isoWritten } from '../../packages/core/dist/requests/real-records.test.support.js';
import { problemsWithFacts, problemsWithReceipt, problemsWithStanding } from '../../packages/core/dist/requests/shown-facts.test.support.js';

/** Put into a page: shows each of these requests with the page's tracker, and gives back what is drawn of it. It stands alone. */
export async function drawEach(ids) {
  const tracker = document.querySelector('civic-status-tracker');
  const textOf = (element) => (element?.innerText ?? '').replace(/[\u2068\u2069]/g, '').trim();
  const timeOf = (element) => (element ? { at: element.getAttribute('datetime'), text: textOf(element) } : undefined);
  const read = (root) => ({
    number: textOf(root.querySelector('#heading .number')),
    standing: textOf(root.querySelector('#heading .standing')),
    isLate: root.querySelector('.headline > .late-by') !== null,
    citySays: root.querySelector('blockquote') ? textOf(root.querySelector('blockquote')) : undefined,
    moments: [...root.querySelectorAll('.civic-moment')].map((moment) => ({
      title: textOf(moment.querySelector('.civic-moment-title')),
      note: textOf(moment.querySelector('.civic-moment-note')),
      time: timeOf(moment.querySelector('time')),
      isComing: moment.classList.contains('civic-moment-upcoming'),
    })),
    details: [...root.querySelectorAll('[aria-labelledby$=details] dt')].map((term) => ({
      key: textOf(term),
      words: textOf(term.nextElementSibling),
      time: timeOf(term.nextElementSibling.querySelector('time')),
      links: [...term.nextElementSibling.querySelectorAll('a')].map((link) => link.getAttribute('href')),
    })),
    lines: textOf(root.querySelector('.result')).split('\n').map((line) => line.trim()).filter(Boolean),
  });
  const drawn = [];
  for (const id of ids) {
    const answer = new Promise((answered, failed) => {
      const events = ['civic-request-found', 'civic-request-not-found'];
      const isOver = ({ type }) => {
        for (const name of events) tracker.removeEventListener(name, isOver);
        answered(type === 'civic-request-found');
      };
      for (const name of events) tracker.addEventListener(name, isOver);
      setTimeout(() => failed(new Error(`No answer for ${id}; drawn is: ${tracker.renderRoot.textContent}`)), 30_000);
    });
    tracker.requestId = id;
    const isFound = await answer;
    await tracker.updateComplete;
    drawn.push(isFound ? read(tracker.renderRoot) : undefined);
  }
  return drawn;
}

const spaces = (text) => text.replace(/\s+/g, ' ').trim();
const standings = {
  [words.received]: 'received', [words.open]: 'open', [words.closed]: 'closed', [words.closedDone]: 'closed-done', [words.closedDuplicate]: 'closed-duplicate',
  [words.unknownStatus]: 'unknown',
};
const kinds = {
  [words.eventReceived]: 'received', [words.eventOpened]: 'opened', [words.eventFollowOnCreated]: 'follow-on-created', [words.eventFollowOnClosed]: 'follow-on-closed',
  [words.eventReopened]: 'reopened', [words.eventClosed]: 'closed', [words.eventActivity]: 'activity', [words.eventExpected]: 'expected',
};

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** Each sentence of ours, and whether it holds something that is not ours. */
const ours = [common, statusTracker, words].flatMap(Object.values).flatMap((said) => (typeof said === 'string' ? [said] : Object.values(said)));
const whole = new Set(ours.filter((said) => !said.includes('{')));
const withHoles = ours.filter((said) => said.includes('{') && /\p{L}/u.test(said.replace(/\{\w+\}/g, ''))).map((said) => new RegExp(`^${escaped(said).replace(/\\\{\w+\\\}/g, '(.+)')}$`, 'u'));

const written = /^(?:([A-Z][a-z]+) (\d{1,2}), (\d{4}))(?: at (\d{1,2}):(\d\d)\s([AP])M)?$/;
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const two = (number) => String(number).padStart(2, '0');

/** "May 9, 2014 at 7:02 PM" as "2014-05-09T19:02", and a day alone as a day. */
function isoOfWords(text) {
  const [, month, day, year, hour, minute, half] = written.exec(text) ?? [];
  const date = month && `${year}-${two(months.indexOf(month) + 1)}-${two(day)}`;
  return hour ? `${date}T${two((Number(hour) % 12) + (half === 'P' ? 12 : 0))}:${minute}` : date;
}

/** A drawn moment as the city's; the words that a person reads and what machines read have to be the same moment. */
function timeOf(time, city, problems) {
  if (!time) return undefined;
  const zoned = time.at.endsWith('Z');
  const at = Date.parse(zoned ? time.at : `${time.at}Z`);
  const iso = isoOfWords(time.text);
  if (!iso || !isoWritten(at, zoned ? city.zone : 'UTC').startsWith(iso)) problems.push(`"${time.text}" is drawn for ${time.at}`);
  return { at, zoned, dayOnly: time.at.length === 10 };
}

/** What the city's server says, row by row of what a request is about; what is the same as the service is not said twice. */
function rowsOf({ wire }, isClosed) {
  const { service_name: service, description, address, zipcode, agency_responsible: agency, service_notice: next, media_url: photo } = wire;
  const place = address && zipcode && !address.includes(zipcode) ? `${address}, ${zipcode}` : (address || zipcode);
  return {
    [words.service]: service, [words.description]: description === service ? undefined : description, [words.place]: place, [words.agency]: agency,
    [words.next]: isClosed ? undefined : next, [words.photo]: photo && (words.seePhoto),
  };
}

/** Everything that is wrong with what is drawn of a request, held against the record in the city's file. */
export function problemsWithDrawn(record, drawn, city) {
  if (!drawn) return ['not found'];
  const problems = [];
  const said = spaces(drawn.lines.join(' '));
  const moments = drawn.moments.map(({ title, note, time, isComing }) => ({
    kind: isComing ? 'expected' : kinds[title] ?? 'activity', time: timeOf(time, city, problems), words: isComing ? '' : [kinds[title] ? '' : title, note].filter(Boolean).join('\n'),
  }));
  const details = drawn.details.map((row) => ({ ...row, time: timeOf(row.time, city, problems) }));
  const [, duplicateOf] = new RegExp(escaped(words.duplicateOf).replace('\\{number\\}', '(\\S+)')).exec(said) ?? [];
  const happened = moments.filter(({ kind }) => kind !== 'expected');
  const isExpected = moments.some(({ kind }) => kind === 'expected');
  const { zipcode } = record.wire;
  const facts = [
    { what: 'citySays', words: drawn.citySays ?? '' },
    ...(duplicateOf ? [{ what: 'duplicateOf', words: duplicateOf }] : []),
    ...moments.map(({ kind, words: text, time }) => ({ what: `moment ${kind}`, words: text, time })),
    ...details.map(({ key, words: text, time, links }) => ({ what: key, time, words: time ? '' : links[0] ?? (zipcode ? text.replace(`, ${zipcode}`, '') : text) })),
  ];
  problems.push(
    ...(drawn.number === `Request ${record.id}` ? [] : [`number ${drawn.number}`]),
    ...problemsWithReceipt(record, city, moments[0]?.kind === 'received' ? moments[0].time : undefined),
    ...problemsWithStanding(record, {
      standing: standings[drawn.standing] ?? `“${drawn.standing}”`, unexplained: drawn.lines.includes(words.noReason), late: isExpected ? drawn.isLate : undefined,
      citySays: drawn.citySays, stepStillOpen: drawn.lines.includes(words.stepStillOpen), last: happened.at(-1)?.kind,
    }),
    ...problemsWithFacts(facts, record, city, moments[0]?.time?.at ?? -Infinity),
  );
  for (const [key, value] of Object.entries(rowsOf(record, record.isClosed))) {
    const row = drawn.details.find((each) => each.key === key);
    if (spaces(row?.words ?? '') !== spaces(String(value ?? ''))) problems.push(`${key} is drawn as "${row?.words}", where the city says "${value}"`);
  }
  for (const { key, words: text } of drawn.details) if (text === '') problems.push(`${key} is empty`);
  return [...problems, ...problemsWithLines(record, drawn)];
}

/** No line may stand there that is neither ours nor a fact that was looked at above. */
function problemsWithLines(record, { lines, citySays = '', moments, details }) {
  const facts = [citySays, ...moments.flatMap(({ title, note, time }) => [title, note, time?.text ?? '']), ...details.map(({ words: text }) => text)].flatMap((text) => text.split('\n')).map(spaces);
  const dates = new Set([...moments, ...details].map(({ time }) => time?.text));
  const expected = String(record.wire.expected_datetime ?? '').slice(0, 10);
  const isHole = (hole) => (expected !== '' && isoOfWords(hole) === expected) || dates.has(hole) || (hole.length > 4 && record.source.includes(hole));
  const isKnown = (line) => whole.has(line) || facts.includes(spaces(line)) || dates.has(line) || /^As of \d/.test(line)
    || withHoles.some((sentence) => sentence.exec(line)?.slice(1).every(isHole));
  return lines.flatMap((line) => (isKnown(line) ? [] : line.split(' · '))).filter((line) => !isKnown(line)).map((line) => `drawn, and nobody’s: "${line}"`);
}
