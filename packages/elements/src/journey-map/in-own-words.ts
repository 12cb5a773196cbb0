import type { Message, Say, Words, sayIn } from '@civic-elements/core/words';
import { forTheDeveloper } from '../internal/for-the-developer.js';
import { jsonIn } from './json-in.js';

interface Voice {
  readonly say: unknown;
  readonly locale: string;
}

/**
 * The same voice, with the page's own sentences in place of the catalogue's. `given` is an object, or JSON, of sentences by the catalogue's keys:
 * texts, or one text per plural form (CLDR) with `other` among them. What is none of these is told to the developer, and stays the catalogue's.
 * `speak` makes a speaker; the map has it.
 */
export function inOwnWords<V extends Voice>(voice: V, given: unknown, speak: typeof sayIn): V {
  const own = sentencesIn(given);
  const say = speak(own, voice.locale);
  const catalogue = voice.say as Say;
  return { ...voice, say: (key: string, values?: Parameters<Say>[1]) => (Object.hasOwn(own, key) ? say : catalogue)(key, values) };
}

function sentencesIn(given: unknown): Words {
  const all: unknown = typeof given === 'string' ? jsonIn(given) : given;
  const isByKey = all !== null && typeof all === 'object';
  const entries = isByKey ? Object.entries(all) : [];
  const wrong = isByKey ? entries.filter(([, message]) => !isMessage(message)).map(([key]) => key) : ['all of it'];
  if (wrong.length > 0) forTheDeveloper('civic-journey-map', `locale-strings takes sentences by key. These are none: ${wrong.join(', ')}.`);
  return Object.fromEntries(entries.filter((entry): entry is [string, Message] => isMessage(entry[1])));
}

const isText = (value: unknown): value is string => typeof value === 'string';

function isMessage(value: unknown): value is Message {
  return isText(value) || (value !== null && typeof value === 'object' && isText((value as { readonly other?: unknown }).other) && Object.values(value).every(isText));
}
