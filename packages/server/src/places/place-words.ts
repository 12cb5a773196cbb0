/** Each kind of street by the short form it is kept under, and the other forms in which people and files write it. */
const types: Readonly<Record<string, string>> = {
  aly: 'alley ally allee', ave: 'avenue av aven avenu avn', blvd: 'boulevard blv boul blvrd', cir: 'circle circ crcl', cres: 'crescent crscnt', ct: 'court crt', ctr: 'center centre cntr cen',
  cts: 'courts', dr: 'drive driv drv', expy: 'expressway expwy exp', ext: 'extension extn', fwy: 'freeway', gdns: 'gardens', grn: 'green', hwy: 'highway hiway hway hw', jct: 'junction', ln: 'lane',
  mews: '', pkwy: 'parkway pkway pky parkwy', pl: 'place', plz: 'plaza plza', rd: 'road', row: '', sq: 'square sqr', st: 'street str strt streets sts saint', ter: 'terrace terr', tpke: 'turnpike tpk trnpk',
  trl: 'trail', walk: 'walkway', way: 'wy', wharf: '', steps: '', xing: 'crossing',
};
const directions: Readonly<Record<string, string>> = { n: 'north no nth', s: 'south so sth', e: 'east', w: 'west', ne: 'northeast', nw: 'northwest', se: 'southeast', sw: 'southwest' };
/** Words that a name may have either way. */
const others: Readonly<Record<string, string>> = { mt: 'mount', ft: 'fort', rec: 'recreation', sch: 'school', lib: 'library', hosp: 'hospital', bldg: 'building', dept: 'department', univ: 'university', natl: 'national', mem: 'memorial', ave: 'avenues aves', rd: 'roads rds' };

const units = ['first second third fourth fifth sixth seventh eighth ninth', 'eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'].map((words) => words.split(' '));
const tenths = 'tenth twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'.split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const shortForms = new Map<string, string>();
for (const table of [others, directions, types]) for (const [short, long] of Object.entries(table)) for (const form of [short, ...long.split(' ')]) if (form !== '') shortForms.set(form, short);
units[0]!.forEach((word, at) => shortForms.set(word, ordinal(at + 1)));
units[1]!.forEach((word, at) => shortForms.set(word, ordinal(at + 11)));
tenths.forEach((word, at) => shortForms.set(word, ordinal((at + 1) * 10)));

const longForms = [...shortForms].filter(([form, short]) => form.length > 3 && form !== short);
const typeWords: ReadonlySet<string> = new Set(Object.keys(types));
const directionWords: ReadonlySet<string> = new Set(Object.keys(directions));

export const isType = (word: string): boolean => typeWords.has(word);
export const isDirection = (word: string): boolean => directionWords.has(word);

function ordinal(number: number): string {
  const last = number % 100 >= 11 && number % 100 <= 13 ? 0 : number % 10;
  return `${number}${['th', 'st', 'nd', 'rd'][last] ?? 'th'}`;
}

/** A name's words as they are kept and looked for: folded, each in its short form, ordinals as numbers ("fifth" and "05th" are "5th"). */
export function placeWords(text: string): readonly string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase().replace(/[’'`.]/g, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  const words: string[] = [];
  for (const word of plain === '' ? [] : plain.split(' ')) {
    const before = words.at(-1) ?? '';
    const one = units[0]!.indexOf(word);
    if (tens.includes(before) && one >= 0) words[words.length - 1] = ordinal((tens.indexOf(before) + 2) * 10 + one + 1);
    else words.push(shortForms.get(word) ?? ordinalOf(word));
  }
  // At the end it is a lane; before a name it is part of it: "La Salle Street".
  if (words.length > 1 && words.at(-1) === 'la') words[words.length - 1] = 'ln';
  return words;
}

/** "05th" and "5rd" are both the fifth. */
function ordinalOf(word: string): string {
  const [, number] = /^0*(\d{1,3})(?:st|nd|rd|th)$/.exec(word) ?? [];
  return number === undefined ? word : ordinal(Number(number));
}

/** What the beginning of a word may stand for, besides words that begin so: "stre" is a street. */
export function shortFormsBegunBy(word: string): readonly string[] {
  return word.length < 2 ? [] : [...new Set(longForms.filter(([form]) => form.startsWith(word)).map(([, short]) => short))];
}

/** The ordinal that a bare number before a kind of street stands for: "5 st" is 5th Street. */
export function asOrdinal(number: string): string {
  return ordinal(Number(number));
}

/** A name in capitals as a person would write it. What has small letters is left as it is. */
export function readableName(name: string): string {
  const text = name.trim().replace(/\s+/g, ' ');
  if (/\p{Ll}/u.test(text)) return text;
  return text.toLowerCase().split(' ').map((word) => {
    if (isDirection(word)) return word.toUpperCase();
    return word.replace(/^(mc|o')?(\p{L})/u, (_, before: string | undefined, first: string) => `${before ? before[0]!.toUpperCase() + before.slice(1) : ''}${first.toUpperCase()}`).replace(/([-/])(\p{L})/gu, (_, sign: string, letter: string) => sign + letter.toUpperCase());
  }).join(' ');
}
