import { isPoint, type Point } from './place.js';

/*
 * Open Location Code ("plus code"): five pairs of signs in base 20, then signs of a grid five high and four wide. Whole numbers are used
 * throughout, because twentieths of a degree are no exact fractions.
 * Source: https://github.com/google/open-location-code/blob/main/Documentation/Specification/specification.md
 */
const signs = '23456789CFGHJMPQRVWX';
const pairSigns = 10;
const mostSigns = 15;
const signsBeforePlus = 8;
/** Steps in a degree with all fifteen signs: 8000 of the pairs, and those of five grids. */
const latSteps = 8000 * 5 ** 5;
const longSteps = 8000 * 4 ** 5;
const latRange = 180 * latSteps;
const longRange = 360 * longSteps;

const shape = /^([23456789CFGHJMPQRVWX]{2,8})(0*)\+([23456789CFGHJMPQRVWX]*)$/;

/** The full code of a point. With 10 signs it is good to some 14 metres, with 11 to 3. */
export function encodePlusCode({ lat, long }: Point, length = pairSigns): string {
  const digits = Math.min(mostSigns, Math.max(2, length < pairSigns ? length - (length % 2) : length));
  let north = Math.min(latRange - 1, Math.max(0, Math.floor(Math.round((lat + 90) * latSteps * 1e6) / 1e6)));
  let east = Math.floor(Math.round((long + 180) * longSteps * 1e6) / 1e6) % longRange;
  if (east < 0) east += longRange;
  let code = '';
  for (let grid = pairSigns; grid < mostSigns; grid++) {
    code = signs[(north % 5) * 4 + (east % 4)] + code;
    [north, east] = [Math.floor(north / 5), Math.floor(east / 4)];
  }
  for (let pair = 0; pair < pairSigns / 2; pair++) {
    code = signs[north % 20]! + signs[east % 20]! + code;
    [north, east] = [Math.floor(north / 20), Math.floor(east / 20)];
  }
  const kept = code.slice(0, digits).padEnd(signsBeforePlus, '0');
  return `${kept.slice(0, signsBeforePlus)}+${kept.slice(signsBeforePlus)}`;
}

/**
 * The middle of what a code names, or undefined when the text is none. A short code, such as `9F8G+6X`, needs a point it is near to;
 * within half a degree or so of it any will do.
 */
export function readPlusCode(text: string, near?: Point): Point | undefined {
  const code = text.trim().toUpperCase();
  const parts = shape.exec(code);
  if (!parts) return undefined;
  const [, before = '', zeros = '', after = ''] = parts;
  const length = before.length + zeros.length;
  if (length % 2 === 1 || after.length === 1 || (zeros !== '' && (length !== signsBeforePlus || zeros.length % 2 === 1 || after !== ''))) return undefined;
  if (length === signsBeforePlus) return middleOf(before + after);
  if (!near || !isPoint(near.lat, near.long) || before.length < 2) return undefined;
  const missing = signsBeforePlus - before.length;
  const whole = middleOf(encodePlusCode(near).slice(0, missing) + before + after);
  return whole && nearestOf(whole, near, 20 ** (2 - missing / 2));
}

function middleOf(code: string): Point | undefined {
  let [north, east] = [0, 0];
  let [high, wide] = [latSteps * 400, longSteps * 400];
  const digits = Array.from(code.slice(0, mostSigns), (sign) => signs.indexOf(sign));
  for (const [at, digit] of digits.entries()) {
    if (at >= pairSigns) {
      [high, wide] = [high / 5, wide / 4];
      north += Math.floor(digit / 4) * high;
      east += (digit % 4) * wide;
    } else if (at % 2 === 0) {
      high /= 20;
      north += digit * high;
    } else {
      wide /= 20;
      east += digit * wide;
    }
  }
  const [lat, long] = [(north + high / 2) / latSteps - 90, (east + wide / 2) / longSteps - 180];
  return lat < 90 && long < 180 ? { lat: rounded(lat), long: rounded(long) } : undefined;
}

/** What the short code leaves out may be that of the square beside the one the reference lies in. */
function nearestOf({ lat, long }: Point, near: Point, size: number): Point {
  const towards = (from: number, to: number): number => (to - from > size / 2 ? from + size : from - to > size / 2 ? from - size : from);
  const moved = towards(lat, near.lat);
  return { lat: rounded(Math.abs(moved) < 90 ? moved : lat), long: rounded(towards(long, near.long)) };
}

function rounded(degrees: number): number {
  return Math.round(degrees * 1e8) / 1e8;
}
