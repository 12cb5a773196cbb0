import { expect } from '@open-wc/testing';
import { clockInWords, dayInWords, machineDate, momentInWords } from './city-dates.js';

/** The act, in a browser whose own zone is this one. */
function inZone(timeZone: string, act: () => void): void {
  const real = Intl.DateTimeFormat;
  Intl.DateTimeFormat = class extends real {
    constructor(locale?: string, options?: Intl.DateTimeFormatOptions) {
      super(locale, { timeZone, ...options });
    }
  } as typeof real;
  try {
    act();
  } finally {
    Intl.DateTimeFormat = real;
  }
}

const at = Date.UTC(2031, 2, 9, 3, 30);

describe('a city’s dates in words', () => {
  for (const zone of ['America/Los_Angeles', 'Pacific/Auckland']) {
    it(`are those of the city’s own calendar and clock where it named no zone, in ${zone}`, () => {
      inZone(zone, () => {
        expect(dayInWords({ at, zoned: false, dayOnly: true }, 'en-US')).to.equal('March 9, 2031');
        // A city that writes its zone and no time means its own day too.
        expect(dayInWords({ at, zoned: true, dayOnly: true }, 'en-US')).to.equal('March 9, 2031');
        expect(momentInWords({ at, zoned: false, dayOnly: false }, 'en-US').replace(/\s/g, ' ')).to.equal('March 9, 2031 at 3:30 AM');
      });
    });
  }

  it('are the reader’s own where the city named a zone', () => {
    inZone('America/Los_Angeles', () => {
      expect(dayInWords({ at, zoned: true, dayOnly: false }, 'en-US')).to.equal('March 8, 2031');
      expect(momentInWords({ at, zoned: true, dayOnly: false }, 'en-US').replace(/\s/g, ' ')).to.equal('March 8, 2031 at 7:30 PM');
    });
  });

  it('say for machines what is known, and no more', () => {
    expect(machineDate({ at, zoned: true, dayOnly: false })).to.equal('2031-03-09T03:30:00.000Z');
    expect(machineDate({ at, zoned: false, dayOnly: false })).to.equal('2031-03-09T03:30:00');
    expect(machineDate({ at, zoned: false, dayOnly: true })).to.equal('2031-03-09');
  });
});

describe('the reader’s own clock', () => {
  it('says the day too where that is not today', () => {
    const noon = new Date(2031, 2, 9, 12, 5).getTime();
    expect(clockInWords(noon, noon + 60_000, 'en-US')).to.equal(new Intl.DateTimeFormat('en-US', { timeStyle: 'short' }).format(noon));
    expect(clockInWords(noon, noon + 86_400_000, 'en-US')).to.contain('March 9, 2031');
  });
});
