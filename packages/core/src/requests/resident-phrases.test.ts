// Lists of real cities, read where they are at hand: ../shared/data/open311, beside the repository.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { searchServices } from './index.js';
import { recordedServices } from './recorded-services.test.support.js';
import { residentPhrases, type PhraseCity } from './resident-phrases.test.support.js';

const cities = Object.keys(residentPhrases) as PhraseCity[];
const counts: Readonly<Record<PhraseCity, number>> = { chicago: 97, washington: 86, boston: 162, philadelphia: 52 };
const phrases = Object.values(residentPhrases).flat();

describe('what residents of four cities say', () => {
  test('152 phrases, each once, a fifth in Spanish, a third kept aside', () => {
    assert.equal(phrases.length, 152);
    assert.equal(new Set(cities.flatMap((city) => residentPhrases[city].map(({ words }) => `${city} ${words}`))).size, 152);
    assert.equal(phrases.filter(({ lang }) => lang === 'es').length, 32);
    assert.equal(phrases.filter(({ keptAside }) => keptAside).length, 48);
  });

  for (const city of cities) {
    const services = recordedServices(city);
    test(`${city}: ${counts[city]} services, and each one judged right is among them`, { skip: services ? false : 'the list in ../shared/data is not here' }, () => {
      assert.equal(services?.length, counts[city]);
      const names = new Set(services?.map(({ name }) => name));
      for (const { words, right } of residentPhrases[city]) for (const name of right) assert.ok(names.has(name), `"${words}": ${name}`);
    });
  }

  /** Today's figures: what a change to the search may not fall under. Words are added for the tuning part alone. */
  const today: readonly (readonly [part: string, keptAside: boolean, first: number, amongThree: number, nothing: number])[] = [
    ['tuning', false, 88, 98, 1],
    ['kept aside', true, 35, 38, 5],
  ];
  const lists = cities.flatMap((city) => {
    const services = recordedServices(city);
    return services ? [{ city, search: searchServices(services) }] : [];
  });
  for (const [part, keptAside, first, amongThree, nothing] of today) {
    test(`${part}: ${first} right services come first, ${amongThree} among three, and ${nothing} find nothing`, { skip: lists.length < cities.length && 'a list in ../shared/data is not here' }, (t) => {
      const places = lists.flatMap(({ city, search }) => residentPhrases[city].filter((one) => one.keptAside === keptAside).map(({ words, right }) => {
        const found = search(words, 3);
        return found.length === 0 ? 'nothing' : found.findIndex(({ name }) => right.includes(name));
      }));
      const count = (fits: (place: number | 'nothing') => boolean): number => places.filter(fits).length;
      const now = [count((place) => place === 0), count((place) => typeof place === 'number' && place >= 0), count((place) => place === 'nothing')] as const;
      t.diagnostic(now.join(', '));
      assert.ok(now[0] >= first && now[1] >= amongThree && now[2] <= nothing, `${now.join(', ')} of ${places.length}`);
    });
  }
});
