import type { Stopper } from '@civic-elements/core/requests';
import { dangers, type Danger } from './danger.js';

/** What sounds like a danger and is none. */
const noDanger: Readonly<Record<Danger['kind'], readonly string[]>> = {
  gas: ['gas station', 'gas pump', 'gas bill', 'gas cap', 'gas leaf blower', 'gasolinera', 'recibo de gas'],
  fire: [
    'fire hydrant', 'fire station', 'fire house', 'firehouse', 'fire department', 'fire truck', 'fire engine', 'fire alarm', 'fire lane', 'fire escape', 'fire exit', 'fire drill',
    'fire pit', 'fire works', 'fireworks', 'fire permit', 'fire inspection', 'fire safety', 'fire extinguisher', 'fire or ems', 'boca de incendio', 'bocas de incendio', 'alarma de incendio', 'escalera de incendio',
    'light is burning', 'lights are burning',
  ],
  wires: ['wire basket', 'wire fence', 'sparks joy'],
  hurt: ['trapped animal', 'animal trapped', 'raccoon trapped', 'squirrel trapped', 'cat trapped', 'bird trapped', 'trapped in my attic', 'water trapped', 'perro atrapado', 'gato atrapado'],
  violence: ['shooting range', 'shooting a movie', 'shooting a film', 'shooting hoops', 'car broke in half', 'broke in two'],
  crisis: [],
};

/** Whole words beside those of `dangers`, which the search for stoppers can tell from what is harmless. */
const moreWords: Readonly<Record<Danger['kind'], readonly string[]>> = {
  gas: [],
  fire: ['fire', 'fires', 'fuego'],
  wires: ['wires fell', 'power line on the ground', 'wires on the ground', 'cable eléctrico en el suelo', 'cayó un cable'],
  hurt: [], violence: ['gun shots', 'gun shot'], crisis: [],
};

/** What this city wants read before a request goes on; `readStoppers` takes it. */
export const stoppers: readonly Stopper[] = [
  ...dangers.map(({ kind, phrases, words, number }): Stopper => ({
    kind: 'emergency', codes: [], words: [...phrases.en, ...phrases.es, ...moreWords[kind]], unless: noDanger[kind], says: { ...words }, phone: number,
  })),
  {
    kind: 'danger', codes: [],
    words: ['sinkhole', 'sink hole', 'street caved in', 'road caved in', 'street collapsed', 'road collapsed', 'socavón', 'se hundió la calle'],
    unless: [],
    says: { en: 'Stay back from a hole that opens in the street. If a person or a car is in it, call 911 now.', es: 'Aléjese de un hoyo que se abre en la calle. Si hay una persona o un auto adentro, llame al 911 ahora.' },
    phone: '911',
  },
  {
    kind: 'danger', codes: [],
    words: ['needles', 'syringes', 'needle on the ground', 'jeringas', 'jeringa'],
    unless: ['pine needles', 'knitting needles'],
    says: { en: 'Do not touch needles. Keep children and dogs away, then send us the place.', es: 'No toque las jeringas. Aleje a niños y perros, y díganos el lugar.' },
  },
  {
    kind: 'not-ours', codes: [],
    words: ['power outage', 'power is out', 'no power', 'no electricity', 'electricity is out', 'se fue la luz', 'sin luz', 'no hay luz'],
    unless: ['street light', 'street lights', 'streetlight', 'traffic light', 'power washing'],
    says: { en: 'The electric company fixes power in homes, not the city. Call them first.', es: 'La compañía eléctrica arregla la luz de las casas, no la ciudad. Llámela primero.' },
    phone: '555-0142',
  },
  {
    kind: 'not-ours', codes: [],
    words: ['interstate', 'state highway', 'highway exit', 'autopista'],
    unless: ['under the highway', 'near the highway'],
    says: { en: 'The state takes care of its highways. Tell the state’s road office.', es: 'El estado cuida sus autopistas. Avise a la oficina de caminos del estado.' },
    phone: '555-0143',
  },
];
