/** As many calls as a look-up of an unknown number may cost. */
const most = 8;
/** Longer than any city's number; what is longer was pasted by mistake and is asked for only as it is. */
const longest = 60;

/** Arabic-Indic and Persian digits have the value of the digit in their last four bits; other forms fall to NFKC. */
function plainCharacters(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/[\p{Cc}\p{Cf}]/gu, '');
}

const digitsFor: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1', S: '5', B: '8' };
const digitFor = (letter: string): string => digitsFor[letter] ?? letter;

/** Letters that stand among digits, as digits: "SRI9-OO12" is "SR19-0012". S and B begin and end real numbers, so they have to stand between. */
function lettersAsDigits(number: string): string {
  return number.replace(/[OIL]*\d[\dOIL]*/g, (run) => run.replace(/[OIL]/g, digitFor)).replace(/(\d)([SB])(?=\d)/g, (_, before: string, letter: string) => before + digitFor(letter));
}

/** 0 and 1 in a part that has no other digits, as letters: "P0L-12" is "POL-12". */
function digitsAsLetters(number: string): string {
  return number.replace(/[A-Z\d]+/g, (part) => (/[A-Z]/.test(part) && !/[2-9]/.test(part) ? part.replace(/0/g, 'O').replace(/1/g, 'I') : part));
}

/**
 * What was typed, written as the city writes its numbers: where the example has a digit a digit, its own letters, dashes and marks in
 * their places. Letters before or between the digits may have been left out. Undefined where the two do not fit.
 */
function writtenLike(example: string, typed: string): string | undefined {
  const isDigit = (mark: string): boolean => /\d/.test(mark);
  const shape = [...example].filter((mark) => /[\p{L}\d]/u.test(mark));
  const given = typed.match(/[\p{L}\d]/gu) ?? [];
  const digitPlaces = shape.filter(isDigit).length;
  if (given.length !== shape.length && given.length !== digitPlaces) return undefined;
  const hasLetters = given.length === shape.length;
  let at = 0;
  const written = [...example].map((mark) => {
    if (isDigit(mark)) return digitFor(given[at++] ?? '');
    if (!/\p{L}/u.test(mark) || !hasLetters) return mark;
    // Two that look alike look like the same digit.
    return digitFor(given[at++] ?? '') === digitFor(mark.toUpperCase()) ? mark : undefined;
  });
  const fits = written.every((mark, place) => mark !== undefined && isDigit(mark) === isDigit(example[place] ?? ''));
  return fits ? written.join('') : undefined;
}

/**
 * The numbers a resident may mean by what they typed, likeliest first: exactly as typed, then without what people add
 * (spaces, "#" and what stands before it), in capitals, with look-alike letters (O and 0, I, l and 1, S and 5, B and 8) put right,
 * without dashes, in small letters. Where it fits one of the city's `examples`, only as typed and as that city writes it. Empty for
 * nothing typed; at most eight.
 */
export function numberCandidates(typed: string, examples: readonly string[] = []): readonly string[] {
  const asTyped = typed.trim();
  if (asTyped === '') return [];
  if (asTyped.length > longest) return [asTyped];
  const plain = plainCharacters(asTyped);
  const compact = plain.replace(/^[^#]*#(?=.*[\p{L}\p{N}])/u, '').replace(/[\s#]/g, '');
  const capitals = compact.toUpperCase();
  const fitting = examples.flatMap((example) => writtenLike(example, capitals) ?? []);
  if (fitting.length > 0) return [...new Set([asTyped, ...fitting])].slice(0, most);
  const righted = lettersAsDigits(capitals);
  const candidates = [
    asTyped, compact, capitals, righted, digitsAsLetters(capitals), capitals.replaceAll('-', ''), righted.replaceAll('-', ''), compact.toLowerCase(),
  ];
  return [...new Set(candidates)].filter((candidate) => /[\p{L}\p{N}]/u.test(candidate)).slice(0, most);
}

function withoutMarks(number: string): string {
  return number.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** Whether a city's number is the one that was asked for: case, spaces and dashes do not tell two requests apart. */
export function answersTo(id: string, candidate: string): boolean {
  return id === candidate || (withoutMarks(id) !== '' && withoutMarks(id) === withoutMarks(candidate));
}

const shapeOf = (number: string): string => number.replace(/\p{N}/gu, '9').replace(/\p{L}/gu, 'A');

/**
 * The numbers that were typed at once. A comma, a semicolon or a new line stands between two of them. A space does too where all between are
 * alike and long enough to be numbers by themselves, for people also write one number with spaces in it. Each once, as it was typed.
 */
export function numbersMeant(typed: string): readonly string[] {
  const parts = typed.split(/[,;\n،؛、，；]/).map((part) => part.trim()).filter((part) => /[\p{L}\p{N}]/u.test(part));
  const numbers = parts.flatMap((part) => {
    const [first = '', ...others] = part.split(/\s+/);
    return withoutMarks(first).length >= 6 && others.every((other) => shapeOf(other) === shapeOf(first)) ? [first, ...others] : [part];
  });
  return numbers.filter((number, at) => numbers.findIndex((other) => answersTo(other, number)) === at);
}
