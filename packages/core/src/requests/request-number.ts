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

/** Letters that stand among digits, as digits: "SRI9-OO12" is "SR19-0012". */
function lettersAsDigits(number: string): string {
  return number.replace(/[OIL]*\d[\dOIL]*/g, (run) => run.replace(/O/g, '0').replace(/[IL]/g, '1'));
}

/** 0 and 1 in a part that has no other digits, as letters: "P0L-12" is "POL-12". */
function digitsAsLetters(number: string): string {
  return number.replace(/[A-Z\d]+/g, (part) => (/[A-Z]/.test(part) && !/[2-9]/.test(part) ? part.replace(/0/g, 'O').replace(/1/g, 'I') : part));
}

/**
 * The numbers a resident may mean by what they typed, likeliest first: exactly as typed, then without what people add
 * (spaces, "#" and what stands before it), in capitals, with look-alike letters (O and 0, I, l and 1) put right, without
 * dashes, in small letters. Empty for nothing typed; at most eight.
 */
export function numberCandidates(typed: string): readonly string[] {
  const asTyped = typed.trim();
  if (asTyped === '') return [];
  if (asTyped.length > longest) return [asTyped];
  const plain = plainCharacters(asTyped);
  const compact = plain.replace(/^[^#]*#(?=.*[\p{L}\p{N}])/u, '').replace(/[\s#]/g, '');
  const capitals = compact.toUpperCase();
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
