import { expect } from '@open-wc/testing';
import { distanceInWords } from './distance-in-words.js';

describe('distanceInWords', () => {
  const said: readonly (readonly [metres: number, locale: string, words: string])[] = [
    [3, 'en-US', '10 feet'],
    [20, 'en-US', '70 feet'],
    [90, 'en-US', '300 feet'],
    [1200, 'en-US', '1 mile'],
    [5000, 'en-US', '3 miles'],
    [20, 'en-GB', '20 meters'],
    [137, 'en', '150 meters'],
    [5000, 'es-ES', '5 kilómetros'],
    [12, 'es-US', '40 pies'],
  ];
  const exactly: readonly (readonly [metres: number, locale: string, words: string])[] = [
    [3, 'en-US', '10 feet'],
    [4, 'en-GB', '4 meters'],
    [137, 'en', '135 meters'],
    [1200, 'en-US', '0.7 miles'],
    [12_000, 'en-GB', '12 kilometers'],
  ];
  for (const [metres, locale, words] of exactly) {
    it(`says exactly ${metres} m in ${locale} as “${words}”`, () => {
      expect(distanceInWords(metres, locale, true).replace('metres', 'meters')).to.equal(words);
    });
  }
  for (const [metres, locale, words] of said) {
    it(`says ${metres} m in ${locale} as “${words}”`, () => {
      expect(distanceInWords(metres, locale).replace('metres', 'meters')).to.equal(words);
    });
  }
});
