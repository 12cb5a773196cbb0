import assert from 'node:assert/strict';
import { test } from 'node:test';
import { searchServices, type Service } from '@civic-elements/core/requests';
import { serviceList, serviceListInSpanish } from '../services/index.js';
import { phrases } from './index.js';

/** Today's figures: what a change to the search may not fall under. */
const lists: readonly (readonly [name: string, services: readonly Service[], first: number, amongFive: number])[] = [
  ['English', serviceList.services, 57, 60],
  ['Spanish', serviceListInSpanish.services, 58, 60],
];

for (const [name, services, first, amongFive] of lists) {
  test(`of ${phrases.length} things residents type, ${first} have their service first in the ${name} list, and ${amongFive} among five`, () => {
    const search = searchServices(services);
    const places = phrases.map(({ words, serviceCodes }) => search(words, 5).findIndex(({ code }) => serviceCodes.includes(code)));
    const missed = phrases.filter((_, at) => places[at] !== 0).map(({ words }) => words);
    assert.ok(places.filter((place) => place === 0).length >= first, missed.join(' · '));
    assert.ok(places.filter((place) => place >= 0).length >= amongFive, missed.join(' · '));
  });
}
