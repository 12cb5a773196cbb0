/** Addresses of a file of ranges, typed as residents type them. The same seed gives the same ones. */
const long = { ST: 'Street', AVE: 'Avenue', RD: 'Road', DR: 'Drive', LN: 'Lane', PL: 'Place', CT: 'Court', TER: 'Terrace', BLVD: 'Boulevard', PKWY: 'Parkway', SQ: 'Square', CIR: 'Circle', PIKE: 'Pike', WAY: 'Way', WALK: 'Walk', ALY: 'Alley' };
const directions = { N: 'North', S: 'South', E: 'East', W: 'West' };
const capital = (word) => word.toLowerCase().replace(/^./, (letter) => letter.toUpperCase());

/** How each way of typing writes an address; undefined where an address cannot be typed so. */
export const ways = {
  abbreviated: ({ number, street }) => `${number} ${[street.before, street.name, street.type, street.after].filter(Boolean).join(' ')}`.toLowerCase(),
  'in full': ({ number, street }) => `${number} ${[directions[street.before] ?? street.before, street.name.split(' ').map(capital).join(' '), long[street.type] ?? capital(street.type), street.after].filter(Boolean).join(' ')}`,
  'with the town': ({ number, street }) => `${number} ${[street.before, street.name, street.type, street.after].filter(Boolean).join(' ')} Philadelphia PA 19104`,
  'without kind of street': ({ number, street }) => (street.type === '' ? undefined : `${number} ${[street.before, street.name].filter(Boolean).join(' ')}`.toLowerCase()),
  'one typo': ({ number, street }, chance) => {
    const words = street.name.toLowerCase().split(' ');
    const at = words.findIndex((word) => /^[a-z]{5,}$/.test(word));
    if (at < 0) return undefined;
    words[at] = mistyped(words[at], chance);
    return `${number} ${[street.before, words.join(' '), street.type, street.after].filter(Boolean).join(' ')}`.toLowerCase();
  },
  'half typed': ({ number, street }) => `${number} ${[street.before, street.name.slice(0, Math.max(3, Math.ceil(street.name.length * 0.6)))].filter(Boolean).join(' ')}`.toLowerCase(),
  'number off the range': ({ street, off }) => (off === undefined ? undefined : `${off} ${[street.before, street.name, street.type, street.after].filter(Boolean).join(' ')}`.toLowerCase()),
};

function mistyped(word, chance) {
  const at = 1 + Math.floor(chance() * (word.length - 2));
  const letter = 'abcdefghijklmnopqrstuvwxyz'[Math.floor(chance() * 26)];
  const forms = [word.slice(0, at) + word.slice(at + 1), word.slice(0, at) + letter + word.slice(at), word.slice(0, at) + letter + word.slice(at + 1), word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2)];
  return forms[Math.floor(chance() * forms.length)];
}

/** So many typed addresses, each way in turn. `rows`: cells of the file of ranges by column. */
export function typedAddresses(rows, count, chance) {
  const streets = new Map();
  for (const row of rows) {
    const street = { before: row.PRE_DIR, name: row.ST_NAME, type: row.ST_TYPE, after: row.POST_DIR };
    const label = [street.before, street.name, street.type, street.after].filter(Boolean).join(' ');
    const sides = [[row.L_F_ADD, row.L_T_ADD], [row.R_F_ADD, row.R_T_ADD]].map(([from, to]) => [Number(from), Number(to)]).filter(([from, to]) => from > 0 && to >= from);
    if (sides.length === 0) continue;
    const known = streets.get(label) ?? { label, street, sides: [] };
    known.sides.push(...sides);
    streets.set(label, known);
  }
  const pieces = [...streets.values()].flatMap(({ label, street, sides }) => sides.map((side) => ({ label, street, side, sides })));
  const names = Object.keys(ways);
  const typed = [];
  while (typed.length < count) {
    const { label, street, side: [from, to], sides } = pieces[Math.floor(chance() * pieces.length)];
    const number = from + 2 * Math.floor(chance() * (Math.floor((to - from) / 2) + 1));
    const off = Math.max(...sides.flat()) + 2 + 2 * Math.floor(chance() * 20);
    const way = names[typed.length % names.length];
    const text = ways[way]({ number, street, off }, chance);
    if (text !== undefined) typed.push({ way, text, wanted: `${way === 'number off the range' ? off : number} ${label}` });
  }
  return typed;
}
