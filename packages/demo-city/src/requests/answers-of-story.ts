import { questionsToAsk } from '@civic-elements/core/requests';
import type { GeoReportAttribute } from '../geo-report.js';
import { definitions, questions } from '../questions/index.js';
import { cityIso, day, hour } from './city-clock.js';
import type { Dice } from './dice.js';

/** What people write where a question leaves them free, by question code. */
const written: Readonly<Record<string, readonly string[]>> = {
  pole: ['LT 0427', 'KP 1180', 'FG 0032'], facing: ['Toward the river', 'Coming down the hill'], place: ['By the green gate', 'Beside the stairs, under the roof'],
  rooms: ['Bathroom and small bedroom', 'Kitchen', 'All rooms on the street side'], business: ['The Blue Kettle', 'Café Añil', 'Harbor Noodle House'],
  ate: ['Fish soup', 'Rice and chicken'], plate: ['none'], make: ['Gray van', 'Blue hatchback', 'White pickup with a red door'],
  from: ['Market Street', 'Blossom Avenue'], to: ['Bridge Street', 'Hollow Road'], apartment: ['3B', 'Second floor rear'], lift: ['On the sidewalk in front'], about: ['The bell does not work. Please knock.'],
};

const counted: Readonly<Record<string, readonly [low: number, high: number]>> = {
  height: [1, 9], count: [1, 5], depth: [2, 9], degrees: [51, 62], days: [4, 120], homes: [8, 40], hours: [2, 8], people: [8, 75], year: [1961, 2024], household: [1, 6],
};

function answer(dice: Dice, { code, datatype, values = [] }: GeoReportAttribute, askedAt: number): string | readonly string[] {
  switch (datatype) {
    case 'singlevaluelist': return dice.pick(values).key;
    case 'multivaluelist': return [...new Set([dice.pick(values).key, dice.pick(values).key])];
    case 'number': return String(dice.whole(...(counted[code] ?? [1, 9])));
    case 'datetime': {
      const ahead = ['date', 'visit', 'start', 'end'].includes(code) ? dice.whole(3, 25) * day : -dice.whole(2, 70) * hour;
      return cityIso(Math.round((askedAt + ahead) / hour) * hour);
    }
    case 'string': case 'text': return dice.pick(written[code] ?? ['']);
  }
}

const attributesOf = new Map(definitions.map(({ service_code, attributes }) => [service_code, attributes]));

/** A resident's answers to the service's questions: all that must be answered, most of the others. */
export function inventAnswers(dice: Dice, serviceCode: string, askedAt: number): Readonly<Record<string, string | readonly string[]>> {
  const asked = (attributesOf.get(serviceCode) ?? []).filter((attribute) => attribute.variable);
  const answered = asked.filter((attribute) => attribute.required || dice.chance(0.6));
  const answers = Object.fromEntries(answered.map((attribute) => [attribute.code, answer(dice, attribute, askedAt)]));
  // Answers to what is asked only with others are none without them.
  const codes = new Set(questionsToAsk(questions[serviceCode] ?? [], answers).map(({ code }) => code));
  return Object.fromEntries(Object.entries(answers).filter(([code]) => codes.has(code)));
}
