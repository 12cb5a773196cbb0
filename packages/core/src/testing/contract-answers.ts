import type { Article, BestBet } from '../faq/index.js';

const waste = 'Waste';
const streets = 'Streets & "lamps"';
const animals = 'Animals';

const english: readonly Article[] = [
  {
    id: 'bin-day', question: 'When is my bin emptied?', answer: 'Every Tuesday. In **holiday weeks** a day later.', topic: waste, department: 'Clean Harbour',
    keywords: ['trash', 'collection'], wordings: ['what day does the truck come'], owner: 'Waste desk', checked: '2031-02-28', serviceCode: '007', related: ['bulky', 'missed-bin'],
  },
  { id: 'missed-bin', question: 'What if my bin was not emptied?', answer: 'Leave it at the kerb until evening. Then call us.', topic: waste, department: 'Clean Harbour' },
  { id: 'bulky', question: 'How do I get rid of a sofa?', answer: 'Large furniture is picked up. Ask for a date.', topic: waste, department: 'Clean Harbour', keywords: ['bulky', 'furniture'] },
  { id: 'lamp', question: 'Who mends a street lamp?', answer: 'We do, within ten days.', topic: streets, department: 'Roads' },
  { id: 'snow', question: 'Who clears snow from pavements?', answer: 'Owners of the houses beside them, before eight.', topic: streets, department: 'Roads' },
  // A name that every object knows must be no more than an id.
  { id: 'constructor', question: 'Do I need a licence for my dog?', answer: 'Yes, from its fourth month. See [the fees](https://harbour.example/dogs).', topic: animals, department: 'Town Hall' },
  { id: 'café', question: 'Where may cafés put tables?', answer: 'Where two metres stay free for walkers.' },
];

const spanish: readonly Article[] = [
  { id: 'bin-day', question: '¿Cuándo se vacía mi cubo?', answer: 'Todos los martes.', topic: 'Basura', department: 'Puerto Limpio' },
  { id: 'constructor', question: '¿Necesito una licencia para mi perro?', answer: 'Sí, desde el cuarto mes.', topic: 'Animales', department: 'Ayuntamiento' },
];

const pins: readonly BestBet[] = [{ phrase: 'walking the dog', articleId: 'constructor', from: '2031-01-01', until: '2031-12-31' }];

/** What a source holds when its contract is tried: two languages, English first. */
export const contractAnswers = {
  /** The day it is. */
  today: '2031-03-14',
  shelves: [
    { lang: 'en', articles: english, frequent: ['lamp', 'bin-day'], pins, synonyms: ['couch, sofa'] },
    { lang: 'es', articles: spanish },
  ],
} as const;
