import { asOrdinal, isType, placeWords } from './place-words.js';

/** What a person typed, parted. */
export interface TypedPlace {
  readonly number?: number;
  /** Of the street or the landmark; without the number. */
  readonly words: readonly string[];
  /** All words, the number among them, as a landmark may have them in its name. */
  readonly all: readonly string[];
  /** True when the last word may be half typed. */
  readonly open: boolean;
  /** Two streets that meet, where two were named. */
  readonly corner?: readonly [readonly string[], readonly string[]];
}

const beforehand = /^\s*(?:(?:at|on|near|by|in front of|across from|opposite|(?:the )?corner of|(?:the )?intersection of|esquina de|frente a)\s+)+/i;
/** From here on it is a door within the house. */
const door = /\s+(?:(?:apt|apartment|unit|suite|ste|floor|fl|rm|room)\b\.?\s*\S*|#\s*\S+).*$/i;
const between = /\s+(?:and|at|y|con)\s+|\s*[&@+/]\s*/i;
const houseNumber = /^\s*(\d{1,6})(?:\s*-\s*\d{1,6})?(?:[a-z](?=\s)|\s+1\s*\/\s*2(?=\s))?[\s,]+(?=\S)/i;

export function readTypedPlace(text: string): TypedPlace {
  const plain = text.replace(beforehand, '');
  // What follows a comma is mostly the town, which is this one.
  const parts = plain.split(',').map((part) => part.trim()).filter((part) => part !== '');
  const head = parts[0] ?? '';
  const line = (/^\d+$/.test(head) && parts[1] !== undefined ? `${head} ${parts[1]}` : head).replace(door, '');
  const open = parts.length < 2 && line === plain.trim().replace(/,$/, '') && /[\p{L}\p{N}]$/u.test(text);
  const all = placeWords(line);
  const found = houseNumber.exec(line.replaceAll('½', ' 1/2'));
  if (found) {
    const rest = placeWords(line.replaceAll('½', ' 1/2').slice(found[0].length));
    // "5 st" is a street that is numbered, not a house.
    if (rest.length > 0 && !(rest.length === 1 && isType(rest[0]!))) return { number: Number(found[1]), words: rest, all, open };
    if (rest.length === 1) return { words: [asOrdinal(found[1]!), ...rest], all, open };
  }
  const [one, other, ...more] = line.split(between).map(placeWords);
  const corner = one && other && one.length > 0 && other.length > 0 && more.length === 0 ? ([one.map(numbered), other.map(numbered)] as const) : undefined;
  return { words: all, all, open, ...(corner && { corner }) };
}

/** At a corner a bare number is a street: "5 & Market". */
function numbered(word: string): string {
  return /^\d{1,3}$/.test(word) ? asOrdinal(word) : word;
}
