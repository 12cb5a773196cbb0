import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { calendarFile, dayOf } from './index.js';

const given = { uid: 'request-2031-0007@city.example', day: '2031-05-09', now: Date.UTC(2031, 4, 2, 13, 5, 9), title: 'Pothole, deep; wide' };
const octets = (line: string): number => new TextEncoder().encode(line).length;
/** As a calendar reads it: lines joined again, then each value. */
const read = (file: string): Map<string, string> => new Map(file.replace(/\r\n[ \t]/g, '').split('\r\n').filter(Boolean).map((line) => {
  const colon = line.indexOf(':');
  return [line.slice(0, colon), line.slice(colon + 1).replace(/\\([\\;,nN])/g, (_all, one: string) => (/n/i.test(one) ? '\n' : one))] as const;
}));

describe('A day for the calendar', () => {
  it('is a whole day that keeps nobody busy, as RFC 5545 writes it', () => {
    assert.equal(calendarFile({ ...given, words: 'Request 7\nWho does it: Streets', url: 'https://city.example/track?request=7' }), [
      'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Civic Elements//Request form//EN', 'BEGIN:VEVENT', 'UID:request-2031-0007@city.example',
      'DTSTAMP:20310502T130509Z', 'DTSTART;VALUE=DATE:20310509', 'SUMMARY:Pothole\\, deep\\; wide', 'DESCRIPTION:Request 7\\nWho does it: Streets',
      'URL:https://city.example/track?request=7', 'TRANSP:TRANSPARENT', 'END:VEVENT', 'END:VCALENDAR', '',
    ].join('\r\n'));
  });

  it('says whatever a city wrote, in lines of at most 75 octets, and in no line of its own', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ maxLength: 200 }), (title, words) => {
      const file = calendarFile({ ...given, title, words });
      for (const line of file.split('\r\n')) assert.ok(octets(line) <= 75, line);
      assert.ok(!/[^\r]\n|\r[^\n]/.test(file));
      const plain = (text: string): string => text.replace(/\r\n?|\n/g, '\n').replace(/[^\P{Cc}\n]/gu, ' ');
      const values = read(file);
      assert.equal(values.get('SUMMARY'), plain(title));
      assert.equal(values.get('DESCRIPTION') ?? '', plain(words));
      assert.deepEqual([...values.keys()].filter((name) => name === 'BEGIN' || name === 'DTSTART;VALUE=DATE').length, 2);
    }), { numRuns: 500 });
  });

  it('leaves out an address that is none, or would begin a line of its own', () => {
    for (const url of ['javascript:alert(1)', '/track', 'https://a.example/\r\nATTENDEE:x', '']) assert.ok(!calendarFile({ ...given, url }).includes('URL'), url);
  });

  it('is the day the city meant', () => {
    const at = Date.UTC(2031, 4, 9, 23, 30);
    assert.equal(dayOf({ at, zoned: false, dayOnly: false }), '2031-05-09');
    assert.equal(dayOf({ at, zoned: true, dayOnly: true }), '2031-05-09');
    const local = new Date(at);
    assert.equal(dayOf({ at, zoned: true, dayOnly: false }), `2031-05-${String(local.getDate()).padStart(2, '0')}`);
  });
});
