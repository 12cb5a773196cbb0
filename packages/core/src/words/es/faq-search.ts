import type { FaqSearchWords } from '../en/faq-search.js';
import type { Translated } from '../say.js';

export const faqSearch: Translated<FaqSearchWords> = {
  searchLabel: '¿Qué le gustaría saber?',
  searchHint: 'Escriba una palabra o una pregunta entera.',
  search: 'Buscar',
  topic: 'Tema',
  allTopics: 'Todos los temas',
  noAnswers: 'Todavía no hay respuestas en esta página.',
  loadingAnswers: 'Un momento, estamos trayendo las respuestas.',

  frequent: 'Lo que más se pregunta',
  aboutTopic: 'Preguntas sobre {topic}',
  topics: 'Ver por tema',
  questionsInTopic: { one: '{count} pregunta', many: '{count} de preguntas', other: '{count} preguntas' },
  found: { one: '{count} respuesta para “{words}”', many: '{count} de respuestas para “{words}”', other: '{count} respuestas para “{words}”' },
  foundSaid: { one: 'Hay {count} respuesta.', many: 'Hay {count} de respuestas.', other: 'Hay {count} respuestas.' },
  showMore: 'Ver más',
  linkGone: 'La respuesta de este enlace ya no está aquí. Puede buscarla.',

  noneFound: 'No encontramos nada para “{words}”',
  noneSure: 'No encontramos una respuesta clara para “{words}”',
  nearSaid: { one: 'No hay una respuesta clara. Hay {count} pregunta cercana.', many: 'No hay una respuesta clara. Hay {count} de preguntas cercanas.', other: 'No hay una respuesta clara. Hay {count} preguntas cercanas.' },
  noneSaid: 'No hay respuestas.',
  fewerWords: 'Pruebe con otras palabras o con menos palabras.',
};
