import assert from 'node:assert/strict';
import { afterEach, describe, test } from 'node:test';
import * as fc from 'fast-check';
import {
  dateAsAnswer, dateFromAnswer, isoWithOffset, noDate, readTypedDate, readTypedNumber, readTypedTime, type TypedDate,
} from './index.js';

describe('typed numbers', () => {
  const cases: readonly (readonly [typed: string, locale: string, sent: string | undefined])[] = [
    ['12', 'en', '12'], [' 12 ', 'en', '12'], ['007', 'en', '7'], ['0', 'en', '0'], ['+3', 'en', '3'], ['-3', 'en', '-3'], ['−3', 'en', '-3'],
    ['12.5', 'en', '12.5'], ['12,5', 'en', '12.5'], ['.5', 'en', '0.5'], ['5.', 'en', '5'], ['0,500', 'en', '0.500'],
    ['1,200', 'en', '1200'], ['1,200.50', 'en', '1200.50'], ['1,200,000', 'en', '1200000'], ['1.200.000', 'en', '1200000'],
    ['12,5', 'es', '12.5'], ['1.200', 'es', '1200'], ['1.200,5', 'es', '1200.5'], ['1,200', 'es-US', '1200'], ['1,200', 'es-MX', '1200'],
    ['12,5', 'de', '12.5'], ['1.200', 'de', '1200'], ['1.200.000,25', 'de', '1200000.25'], ['1’200', 'de-CH', '1200'],
    ['12,5', 'fr', '12.5'], ['1\u202f200,5', 'fr', '1200.5'], ['1 200', 'fr', '1200'],
    ['١٢', 'ar', '12'], ['١٬٢٠٠٫٥', 'ar', '1200.5'], ['١٢٫٥', 'ar-EG', '12.5'], ['١٢،٥', 'ar', '12.5'], ['1,200', 'ar', '1200'], ['\u200e۱۲\u200f', 'ar', '12'],
    ['12345678901234567890', 'en', '12345678901234567890'],
    ['', 'en', undefined], ['  ', 'en', undefined], ['.', 'en', undefined], ['-', 'en', undefined], ['twelve', 'en', undefined], ['12 m', 'en', undefined],
    ['1e5', 'en', undefined], ['0x10', 'en', undefined], ['Infinity', 'en', undefined], ['1.2,3', 'en', undefined], ['1,2,3', 'en', undefined], ['1.2.3', 'de', undefined],
  ];
  for (const [typed, locale, sent] of cases) test(`"${typed}" in ${locale} is ${sent ?? 'no number'}`, () => assert.equal(readTypedNumber(typed, locale), sent));

  test('whatever a language writes is read back', () => {
    fc.assert(fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.constantFrom('en', 'es', 'es-MX', 'de', 'fr', 'ar', 'ar-EG', 'pt', 'ru', 'vi', 'sw', 'zh-Hans'), (cents, locale) => {
      const written = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 }).format(cents / 100);
      assert.equal(Number(readTypedNumber(written, locale)), cents / 100);
    }));
  });

  test('what is sent is digits with at most one dot, and reads as itself', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,-+ ٣٫٬’e') }), (typed) => {
      const sent = readTypedNumber(typed, 'en');
      if (sent === undefined) return;
      assert.match(sent, /^-?\d+(\.\d+)?$/);
      assert.equal(Number(readTypedNumber(sent, 'en')), Number(sent));
    }));
  });
});

describe('typed times', () => {
  const cases: readonly (readonly [typed: string, read: string | undefined])[] = [
    ['14:30', '14:30'], ['14.30', '14:30'], ['1430', '14:30'], ['9', '9:0'], ['09:05', '9:5'], ['0:00', '0:0'],
    ['2 pm', '14:0'], ['230pm', '14:30'], ['2:30 p.m.', '14:30'], ['2.30 P. M.', '14:30'], ['12 am', '0:0'], ['12 pm', '12:0'], ['9a', '9:0'],
    ['14h30', '14:30'], ['14 h', '14:0'], ['14 Uhr', '14:0'], ['14 Uhr 30', '14:30'], ['٢:٣٠ م', '14:30'], ['٩ ص', '9:0'],
    ['', undefined], ['noonish', undefined], ['25', undefined], ['24:00', undefined], ['9:60', undefined], ['14 pm', undefined], ['9.5', undefined], ['0 am', undefined], [':', undefined],
  ];
  for (const [typed, read] of cases) {
    test(`"${typed}" is ${read ?? 'no time'}`, () => {
      const time = readTypedTime(typed);
      assert.equal(time && `${time.hours}:${time.minutes}`, read);
    });
  }
});

const typed = (day: string, month: string, year = '2026', time = ''): TypedDate => ({ day, month, year, time });
function readIso(date: TypedDate, locale = 'en'): string {
  const read = readTypedDate(date, locale);
  return 'date' in read ? isoWithOffset(read.date) : read.problem;
}

const zoneBefore = process.env['TZ'];
function inZone(zone: string): void {
  process.env['TZ'] = zone;
}
afterEach(() => {
  if (zoneBefore === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zoneBefore;
});

describe('typed dates', () => {
  const days: readonly (readonly [date: TypedDate, locale: string, read: string])[] = [
    [typed('5', '3'), 'en', '03-05'], [typed('05', '03'), 'en', '03-05'], [typed(' 5. ', ' 3, '), 'de', '03-05'], [typed('3rd', 'March'), 'en', '03-03'], [typed('1º', 'marzo'), 'es', '03-01'],
    [typed('1er', 'août'), 'fr', '08-01'], [typed('9', 'Sept'), 'en', '09-09'], [typed('9', 'sept.'), 'es', '09-09'], [typed('9', 'SEP'), 'en', '09-09'], [typed('9', 'fevr'), 'fr', '02-09'],
    [typed('9', 'März'), 'de', '03-09'], [typed('9', 'marz'), 'de', '03-09'], [typed('9', 'марта'), 'ru', '03-09'], [typed('9', '3月'), 'zh-Hans', '03-09'], [typed('9', 'tháng 1'), 'vi', '01-09'],
    [typed('٥', '٣', '٢٠٢٦'), 'ar', '03-05'], [typed('5', 'سبتمبر'), 'ar', '09-05'], [typed('5', 'اغسطس'), 'ar', '08-05'], [typed('5', 'سبتمبر'), 'ar-SA', '09-05'],
    [typed('5', 'June'), 'es', '06-05'],
  ];
  for (const [date, locale, read] of days) {
    test(`${date.day} ${date.month} in ${locale} is ${read}`, () => {
      inZone('UTC');
      assert.equal(readIso(date, locale), `2026-${read}T00:00:00+00:00`);
    });
  }

  const wrong: readonly (readonly [date: TypedDate, problem: string])[] = [
    [typed('29', '2'), 'date'], [typed('30', '2', '2024'), 'date'], [typed('31', '4'), 'date'], [typed('0', '5'), 'date'], [typed('1', '0'), 'date'], [typed('1', '13'), 'date'],
    [typed('5', '3', '26'), 'date'], [typed('5', '3', ''), 'date'], [typed('', '3'), 'date'], [typed('5', ''), 'date'], [typed('5', 'ju'), 'date'], [typed('5', 'Smarch'), 'date'],
    [typed('5', '3', '2026', 'later'), 'time'], [typed('5', '3', '2026', '25:00'), 'time'],
  ];
  for (const [date, problem] of wrong) test(`${Object.values(date).join(' ')} has a wrong ${problem}`, () => assert.equal(readIso(date), problem));

  test('29 February is a day in leap years alone', () => {
    inZone('America/New_York');
    assert.equal(readIso(typed('29', '2', '2028', '10:00')), '2028-02-29T10:00:00-05:00');
    for (const year of ['2026', '2100']) assert.equal(readIso(typed('29', '2', year)), 'date');
  });

  const moments: readonly (readonly [zone: string, date: TypedDate, sent: string, why: string])[] = [
    ['America/New_York', typed('7', '3', '2026', '9:30'), '2026-03-07T09:30:00-05:00', 'the day before the clocks change'],
    ['America/New_York', typed('8', '3', '2026', '9:30'), '2026-03-08T09:30:00-04:00', 'the day they change'],
    ['America/New_York', typed('8', '3', '2026', '2:30'), '2026-03-08T03:30:00-04:00', 'the hour the clock skips'],
    ['America/New_York', typed('1', '11', '2026', '1:30'), '2026-11-01T01:30:00-04:00', 'the hour that comes twice: the first'],
    ['Europe/Berlin', typed('29', '3', '2026', '9:30'), '2026-03-29T09:30:00+02:00', 'summer time in Europe'],
    ['America/Santiago', typed('6', '9', '2026'), '2026-09-06T01:00:00-03:00', 'a day without a midnight'],
    ['Asia/Kolkata', typed('1', '1', '2026', '0:15'), '2026-01-01T00:15:00+05:30', 'half an hour east'],
    ['America/St_Johns', typed('1', '1', '2026', '0:15'), '2026-01-01T00:15:00-03:30', 'half an hour west'],
    ['UTC', typed('31', '12', '2026', '11:59 pm'), '2026-12-31T23:59:00+00:00', 'no offset'],
    ['Pacific/Apia', typed('30', '12', '2011'), 'date', 'a day that Samoa left out'],
  ];
  for (const [zone, date, sent, why] of moments) {
    test(`${zone}: ${why}`, () => {
      inZone(zone);
      assert.equal(readIso(date), sent);
    });
  }

  test('what is sent names the same moment, in every zone', () => {
    for (const zone of ['UTC', 'America/Chicago', 'Asia/Kathmandu', 'Pacific/Chatham', 'America/St_Johns']) {
      inZone(zone);
      fc.assert(fc.property(fc.integer({ min: 0, max: 4_000_000_000 }), (seconds) => {
        const sent = isoWithOffset(new Date(seconds * 1000));
        assert.equal(Date.parse(sent), seconds * 1000);
        assert.match(sent, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);
      }), { numRuns: 40 });
    }
  });

  test('any day and month written out by a language is read back', () => {
    fc.assert(fc.property(fc.constantFrom('en', 'es', 'de', 'fr', 'ar', 'ar-SA', 'pt', 'ru', 'vi', 'sw', 'zh-Hans'), fc.integer({ min: 1, max: 12 }), fc.constantFrom('long', 'short'), (locale, month, style) => {
      const name = new Intl.DateTimeFormat(locale, { month: style as 'long', calendar: 'gregory' }).format(new Date(2026, month - 1, 15));
      const read = readTypedDate(typed('15', name), locale);
      assert.ok('date' in read && read.date.getMonth() === month - 1, `${name} in ${locale}`);
    }));
  });

  test('half a date survives being kept', () => {
    const half = typed('', 'Ma', '20', ' ');
    assert.deepEqual(dateFromAnswer(dateAsAnswer(half)), half);
    assert.deepEqual([dateFromAnswer(undefined), dateFromAnswer('5 March'), dateFromAnswer([])], [noDate, noDate, noDate]);
  });
});
