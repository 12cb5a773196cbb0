const months = {
  en: ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'],
  es: ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'],
};

const days = {
  en: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  es: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
};

/** No "one": both languages use it where nothing is counted. */
const numbers: Readonly<Record<'en' | 'es', Readonly<Record<string, string>>>> = {
  en: {
    two: '2', both: '2', twice: '2', three: '3', four: '4', five: '5', six: '6', seven: '7', eight: '8', nine: '9', ten: '10', eleven: '11', twelve: '12',
    fifteen: '15', twenty: '20', thirty: '30',
  },
  es: {
    dos: '2', ambos: '2', ambas: '2', tres: '3', cuatro: '4', cinco: '5', seis: '6', siete: '7', ocho: '8', nueve: '9', diez: '10', once: '11', doce: '12',
    quince: '15', veinte: '20', treinta: '30',
  },
};

/** What is counted, by the letters with which its words begin. */
const units = {
  en: { day: 'day', week: 'week', month: 'month', hour: 'hour', minute: 'minute', dollar: 'dollar', feet: 'foot', inch: 'inch', gallon: 'gallon', degree: 'degree', cent: 'cent', percent: 'percent' },
  es: { día: 'day', semana: 'week', mes: 'month', hora: 'hour', minuto: 'minute', dólar: 'dollar', pies: 'foot', pulgada: 'inch', galon: 'gallon', grado: 'degree', centavo: 'cent', porciento: 'percent' },
};

const parts: Readonly<Record<'en' | 'es', Readonly<Record<string, string>>>> = {
  en: { half: 'half', first: '1st', third: '3rd', quarter: '4th', noon: 'noon', midnight: 'midnight' },
  es: {
    medio: 'half', media: 'half', mitad: 'half', primer: '1st', primero: '1st', primera: '1st', primeros: '1st', primeras: '1st', tercer: '3rd',
    tercero: '3rd', tercera: '3rd', cuarta: '4th', mediodía: 'noon', medianoche: 'midnight',
  },
};

/**
 * What two tellings of one answer have to share: numbers, in digits or in words, with what they count; clock times; names of dates.
 * Numbers count as often as they are said; days, months and parts once, for one language says them twice where the other need not.
 */
export function factsOf(text: string, lang: 'en' | 'es'): readonly string[] {
  const clock = lang === 'en' ? /(\d{1,2}(?::\d\d)?) ([ap])\.m\./g : /(\d{1,2}(?::\d\d)?) ([ap])\. m\./g;
  const facts = [...text.matchAll(clock)].map(([, hour, half]) => `${hour}${half}m`);
  const once = new Set<string>();
  // "May" is a month and "may" is not; a working day and a square foot are counted in days and feet.
  const rest = text.replace(clock, ' ').replace(/\bmay\b/g, ' ').replace(/working |square /g, '').replace(/weekdays?/gi, 'Monday Friday').replace(/entre semana/gi, 'lunes viernes').replace(/por ciento/g, 'porciento');
  const words = rest.toLowerCase().match(/\d[\d,.-]*\d|\d|\p{L}+/gu) ?? [];
  for (const [at, word] of words.entries()) {
    const number = numbers[lang][word] ?? (/^\d/.test(word) ? word : undefined);
    const unit = Object.entries(units[lang]).find(([beginning]) => words[at + 1]?.startsWith(beginning))?.[1];
    if (number) facts.push(unit ? `${number} ${unit}` : number);
    const part = parts[lang][word];
    if (part) once.add(part);
    for (const [place, name] of months[lang].entries()) if (word === name) once.add(`month ${place + 1}`);
    for (const [place, name] of days[lang].entries()) if (word === name || word === `${name}s`) once.add(`day ${place + 1}`);
  }
  return [...facts, ...once].sort();
}
