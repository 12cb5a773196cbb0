import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readStoppers, saysIn, watchFor } from '@civic-elements/core/requests';
import { phrases, stoppers } from './index.js';

/** What must be told at once, and what only sounds so. Written before the words of the city were tried on them; then 47 of 50 rang, and nothing rang in vain. */
const alarms = [
  'gas smell', 'strong smell of gas in my basement', 'i think there is a gas leak', 'gass leak on the corner', 'it smells like rotten eggs in the hallway', 'my carbon monoxide alarm is going off',
  'fire', 'house on fire', 'there is a fire behind the school', 'dumpster fire in the alley', 'the garage next door is burning', 'flames coming out of a window', 'big explosion on 5th street', 'car on fire',
  'wires down', 'wires are down on elm street', 'a power line is down across the road', 'downed power line', 'live wire on the sidewalk', 'tree fell on the wires', 'sparks from a pole', 'transformer is sparking', 'wire hanging low over the street',
  'man not breathing', 'someone is unconscious in the park', 'person bleeding', 'my neighbor is having a heart attack', 'child trapped in the elevator', 'people are trapped', 'balcony about to collapse',
  'gunshots', 'i hear gun shots', 'a man has a gun', 'somebody is breaking in to my neighbors house', 'my boyfriend hits me',
  'i want to kill myself', 'i want to die',
  'sinkhole with car', 'car fell in a sinkhole', 'the street caved in',
  'huele mucho a gas', 'hay un incendio en la esquina', 'la casa se esta quemando', 'cables caidos', 'un cable cayó en la calle', 'hay chispas en el poste', 'mi vecino no respira', 'se oyen disparos', 'quiero morir', 'un carro cayó en un socavón',
];
const harmless = [
  'fire hydrant leaking', 'fire hydrant open', 'someone parked by the fire hydrant', 'fire station noise', 'fire truck blocks my street', 'fireworks every night', 'fire works at midnight', 'fire alarm chirps', 'need a fire safety inspection', 'fire pit permit', 'fire lane blocked', 'broken fire escape',
  'complaint about the fire department', 'smoke detector', 'smoke shop sells to kids', 'neighbor smokes in the hallway',
  'gas station lights too bright', 'gas station sign fell', 'gas pump overcharged me', 'help with gas bill', 'gas powered leaf blower', 'gas cap cover missing on the sidewalk', 'smell from the garbage', 'bad smell in the park', 'rotten food in the alley',
  'wire basket is full', 'wire basket fell over', 'tires down in the creek', 'tires dumped', 'wire fence broken', 'cable tv complaint', 'internet cable box open', 'sign is down', 'tree is down', 'tree limb down on the sidewalk', 'light pole leaning',
  'street light is burning all day', 'burned out street light', 'light burnt out',
  'raccoon trapped in my attic', 'animal trapped in a drain', 'rat traps', 'broken swing', 'broke my ankle on the sidewalk', 'tree roots broke the sidewalk', 'someone broke a window', 'the meter broke',
  'shooting hoops late at night', 'loud music', 'beat up car', 'heart shaped graffiti', 'dead bird', 'dead tree', 'dying tree', 'killing weeds', 'kill the rats',
  'collapsed fence', 'hole in the street', 'pothole swallowed my tire', 'sink in the bathroom leaks', 'pine needles in the gutter', 'storm drain', 'down spout', 'crossing guard', 'park shelter', 'school bus late',
  'boca de incendio abierta', 'alarma de incendio', 'gasolinera con luz rota', 'olor a basura', 'cable de internet', 'perro muerto', 'arbol caido', 'señal caída', 'poste de luz caído', 'ratas', 'humo de cigarro', 'ayuda con el recibo de gas',
];
const watch = watchFor(stoppers);
const isAlarm = (words: string): boolean => ['emergency', 'danger'].includes(watch(words, '')?.kind ?? '');

describe('what this city wants read first', () => {
  test('the words of danger among the 60 phrases, and no others', () => {
    for (const { words, kind } of phrases) assert.equal(watch(words, '')?.kind === 'emergency', kind === 'danger', words);
  });

  test('of what must be told at once nearly all is, of what only sounds so nearly nothing', (t) => {
    const silent = alarms.filter((words) => !isAlarm(words));
    const false_ = harmless.filter(isAlarm);
    const rung = alarms.length - silent.length;
    t.diagnostic(`recall ${rung} of ${alarms.length}, precision ${rung} of ${rung + false_.length}; silent: ${silent.join(' · ')}; false: ${false_.join(' · ')}`);
    assert.ok(silent.length === 0 && false_.length === 0, `silent: ${silent.join(' · ')}; false: ${false_.join(' · ')}`);
  });

  test('with a number to call, in both languages, as its file says it', () => {
    assert.deepEqual(readStoppers(JSON.parse(JSON.stringify(stoppers))), stoppers);
    for (const one of stoppers) assert.ok(saysIn(one, 'es-MX').lang === 'es' && saysIn(one, 'fr').lang === 'en' && (one.kind !== 'emergency' || one.phone));
  });
});
