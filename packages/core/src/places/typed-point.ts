import { isPoint, type Point } from './place.js';
import { readPlusCode } from './plus-code.js';

const degreeSigns = String.raw`(?:°|º|deg(?:rees)?|d)`;
const minuteSigns = String.raw`(?:'|’|′|min(?:utes)?|m)`;
const secondSigns = String.raw`(?:"|”|″|''|’’|′′|sec(?:onds)?|s(?=[\s,\d]|$))`;
const size = String.raw`([+-]?\d{1,3}(?:\.\d+)?)\s*(?:${degreeSigns}\s*(?:(\d{1,2}(?:\.\d+)?)\s*${minuteSigns}\s*(?:(\d{1,2}(?:\.\d+)?)\s*${secondSigns})?)?)?`;
const between = String.raw`\s*[,;\s]\s*`;
const pair = (angle: string): RegExp => new RegExp(String.raw`^\(?\s*${angle}${between}${angle}\s*\)?$`, 'i');
/** The side of the earth before both, after both, or with neither. Each angle gives side, degrees, minutes, seconds, side. */
const ways = [pair(String.raw`([NSEW])\s*${size}()`), pair(String.raw`()${size}\s*([NSEW])`), pair(`()${size}()`)];

interface Angle {
  readonly degrees: number;
  readonly side: string;
}

/**
 * The point a person typed or pasted, or undefined when the text is an address: degrees with a dot ("41.88, -87.63"), degrees, minutes
 * and seconds ("41°52'48"N 87°37'48"W"), or a plus code, alone or with the name of a town after it. A short code is read near `near`.
 */
export function readTypedPoint(text: string, near?: Point): Point | undefined {
  const typed = text.trim().replaceAll('−', '-');
  if (typed.length > 120) return undefined;
  return readDegrees(typed) ?? readPlusCode(/^[^\s,]+/.exec(typed)?.[0] ?? '', near);
}

function readDegrees(text: string): Point | undefined {
  const found = ways.map((way) => way.exec(text)).find((match) => match !== null);
  if (!found) return undefined;
  const [one, other] = [angleOf(found.slice(1, 6)), angleOf(found.slice(6, 11))];
  if (!one || !other) return undefined;
  // Two house numbers are no point: whole degrees without a sign or a side name a place some 100 km wide.
  if (one.side === '' ? !/[°º.]/.test(text) : /[NS]/.test(one.side) === /[NS]/.test(other.side)) return undefined;
  const [lat, long] = /[EW]/.test(one.side) ? [other.degrees, one.degrees] : [one.degrees, other.degrees];
  return isPoint(lat, long) ? { lat, long } : undefined;
}

function angleOf([before = '', whole = '', minutes = '0', seconds = '0', after = '']: readonly (string | undefined)[]): Angle | undefined {
  const side = (before || after).toUpperCase();
  if (Number(minutes) >= 60 || Number(seconds) >= 60) return undefined;
  const degrees = Math.round((Math.abs(Number(whole)) + Number(minutes) / 60 + Number(seconds) / 3600) * 1e7) / 1e7;
  return { side, degrees: whole.startsWith('-') || side === 'S' || side === 'W' ? -degrees : degrees };
}
