import { sentences } from '../sentences.js';
import { refuse, refuseAll } from './refusal.js';

/** What a form or the end of an address says: every value of a name, in the order sent, exactly as typed. */
export type Fields = ReadonlyMap<string, readonly string[]>;

/** Reads `a=1&b=2`. Throws a Refusal that names what is not UTF-8 text, for a guess would change the resident's words. */
export function readFields(encoded: string): Fields {
  const pairs = encoded.split('&').filter((pair) => pair !== '').map((pair): [Buffer, Buffer] => {
    const cut = pair.indexOf('=');
    return cut < 0 ? [unescape(pair), Buffer.alloc(0)] : [unescape(pair.slice(0, cut)), unescape(pair.slice(cut + 1))];
  });
  return gatherFields(pairs);
}

/** Puts names and values together that came as bytes. */
export function gatherFields(pairs: readonly (readonly [Buffer, Buffer])[]): Fields {
  const fields = new Map<string, string[]>();
  const problems = new Set<string>();
  for (const [nameBytes, valueBytes] of pairs) {
    const name = textOf(nameBytes);
    const value = textOf(valueBytes);
    if (name === undefined || value === undefined) problems.add(sentences.notUtf8(name ?? nameBytes.toString('latin1')));
    else if (name.includes('\0') || value.includes('\0')) problems.add(sentences.hasNul(name.replaceAll('\0', '')));
    else fields.set(name, [...(fields.get(name) ?? []), value]);
  }
  if (problems.size > 0) throw refuseAll(400, [...problems]);
  return fields;
}

/** The one value of a name; empty when it was not sent, for GeoReport holds the two to be equal. */
export function only(fields: Fields, name: string): string {
  const values = fields.get(name) ?? [];
  if (values.length > 1 && values.some((value) => value !== values[0])) throw refuse(400, sentences.twice(name));
  return values[0] ?? '';
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function textOf(bytes: Buffer): string | undefined {
  try {
    return strict.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Undoes `+` and `%41`. A "%" that escapes nothing stays what it is, as in browsers. */
function unescape(escaped: string): Buffer {
  const spaced = Buffer.from(escaped.replaceAll('+', ' '), 'latin1');
  const bytes = Buffer.alloc(spaced.length);
  let length = 0;
  for (let at = 0; at < spaced.length; at++) {
    const hex = spaced[at] === 0x25 ? spaced.toString('latin1', at + 1, at + 3) : '';
    if (/^[0-9a-fA-F]{2}$/.test(hex)) {
      bytes[length++] = Number.parseInt(hex, 16);
      at += 2;
    } else {
      bytes[length++] = spaced[at]!;
    }
  }
  return bytes.subarray(0, length);
}
