import type { FaqAnswerWords } from '../en/faq-answer.js';
import type { Translated } from '../say.js';

export const faqAnswer: Translated<FaqAnswerWords> = {
  department: 'Departamento',
  allDepartments: 'Todos los departamentos',
  narrow: 'Elegir un tema o un departamento',
  noAnswersForOwner: 'Para quien cuida el sitio: ponga en el atributo “src” la dirección de su archivo de respuestas.',
  otherLanguage: 'Estas respuestas todavía no están en su idioma. Están en {language}.',

  unsure: 'Estas preguntas son las más cercanas.',
  didYouMean: '¿Quiso decir “{words}”?',
  nearTopics: 'Estos temas pueden ayudar',
  askForHelp: 'Pida ayuda',
  wayOn: '¿Es algo que la ciudad debe hacer?',
  reportIt: 'Avise a la ciudad',
  wordsGoAlong: 'Sus palabras van con usted. No hace falta escribirlas otra vez.',

  table: 'Tabla',
  startRequest: 'Empezar la solicitud',
  keptBy: 'A cargo de {keeper}',
  checked: 'Revisado por última vez: {date}',
  copyLink: 'Copiar el enlace a esta respuesta',
  linkCopied: 'Enlace copiado',
  linkNotCopied: 'Copie el enlace de la dirección de esta página',
  related: 'Preguntas parecidas',
  rate: '¿Respondió esto a su pregunta?',
  yes: 'Sí',
  no: 'No',
  whyNot: '¿Qué faltó?',
  whyNotHint: 'Marque todo lo que corresponda.',
  notMyQuestion: 'Trata de otra cosa',
  hardToUnderstand: 'Es difícil de entender',
  tooLittle: 'No dice lo suficiente',
  outOfDate: 'Ya no está al día',
  didNotWork: 'Hice lo que dice y no funcionó',
  sendRating: 'Enviar',
  thanks: 'Gracias. Esto nos ayuda a escribir mejores respuestas.',
};
