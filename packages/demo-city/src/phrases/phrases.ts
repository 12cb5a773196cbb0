/** Something a resident really types, and the services one of which should come first. */
export interface Phrase {
  readonly words: string;
  readonly serviceCodes: readonly string[];
  readonly lang: 'en' | 'es';
  /** How it is hard: plain words, misspelt, a whole sentence, or words that mean danger. */
  readonly kind: 'plain' | 'misspelt' | 'sentence' | 'danger';
}

function all(lang: Phrase['lang'], kind: Phrase['kind'], list: readonly (readonly [words: string, ...serviceCodes: string[]])[]): readonly Phrase[] {
  return list.map(([words, ...serviceCodes]) => ({ words, serviceCodes, lang, kind }));
}

export const phrases: readonly Phrase[] = [
  ...all('en', 'plain', [
    ['pothole', '010'], ['trash not picked up', '001'], ['recycling bin', '002'], ['compost', '003'], ['couch', '004'], ['tires dumped', '005'],
    ['old tv', '007'], ['snow plow', '012'], ['stop sign', '013'], ['graffiti', '015'], ['street lamp', '020'], ['traffic light', '021'],
    ['leak', '030'], ['brown water', '033'], ['tree down', '040'], ['swing', '043'], ['no heat', '050'], ['mold', '051'],
    ['rats', '071'], ['noise', '061'], ['block party', '091'], ['picnic shelter', '092'], ['property tax', '100', '101'], ['senior discount', '101'], ['food stamps', '110'],
  ]),
  ...all('en', 'misspelt', [
    ['pot hoel', '010'], ['grafitti on wall', '015'], ['steet light', '020'], ['recyling', '002'], ['abandonned car', '080'],
    ['sidwalk cracked', '011'], ['matress pickup', '004'], ['bilding permit', '090'], ['restarant dirty', '060'], ['nieghbor loud musik', '061'],
  ]),
  ...all('en', 'sentence', [
    ['the truck did not come to my street this morning', '001'],
    ['my wheelchair cannot get up the curb at the corner', '011'],
    ['a car has been sitting on my street for two months with no plates', '080'],
    ['somebody is parked across my driveway', '081'],
    ['I am retired and can’t pay the tax on my house', '101', '100'],
    ['my landlord will not turn on the heat and we have a baby', '050'],
    ['there is a dead raccoon in front of my house', '070'],
    ['water stands in the street after it rains', '031'],
    ['I got sick after eating at a restaurant', '060'],
    ['I have not seen my elderly neighbor for days and it is so hot', '112'],
    ['the fire hydrant on the corner is leaking', '030'],
  ]),
  ...all('es', 'plain', [
    ['bache', '010'], ['no pasó la basura', '001'], ['sin calefacción', '050'], ['ratas', '071'], ['fuga de agua', '030'],
    ['carro abandonado', '080'], ['ayuda con comida', '110'], ['semaforo', '021'],
  ]),
  ...all('en', 'danger', [
    ['I smell gas in the hallway', '032', '0'], ['wires down after the storm', '040', '020'], ['the empty house next door is on fire', '052'], ['a tree fell on the wires and it is sparking', '040'],
  ]),
  ...all('es', 'danger', [['huele a gas', '032', '0'], ['hay cables caídos en la calle', '020', '040']]),
];
