import { judged } from './judged-query.js';

/** What the city has no answer to. Some come near a word the city uses, as they do in life. */
export const unansweredQueries = [
  ...judged('en', 'no answer', [
    ['stock price of apple'],
    ['best pizza in town'],
    ['horoscope for today'],
    ['immigration court date'],
    ['fix my iphone screen'],
    ['social security card replacement'],
    ['airline baggage lost'],
    ['how to bake sourdough'],
    ['national park camping reservation'],
    ['mortgage rates'],
    ['netflix password'],
    ['divorce lawyer cost'],
    ['symptoms of measles in toddlers'],
    ['college scholarship deadline'],
    ['gun license'],
    ['weather in paris'],
    ['mosquito spraying schedule'],
    ['cheap flights to miami'],
  ]),
  ...judged('es', 'no answer', [['cómo sacar la visa americana'], ['horario de la iglesia'], ['curso de manejo de camiones']]),
];
