import { CityError, httpCall, httpMeansHere, webAddress, type HttpAnswer } from '../calls/index.js';
import type { Following } from '../requests/index.js';
import { readAnswer } from './answer-text.js';
import type { XmlElement } from './answer-tree.js';
import type { Open311Options } from './open311-city.js';
import { pathStep } from './path-step.js';
import { refusal } from './refusal.js';
import { writeReading } from './wire-form.js';

/**
 * The ways to follow a request that the dialect names, or undefined where it names none. They are no part of GeoReport v2; the
 * embedded server has them. Apart from `Open311City`, so that a page which follows nothing does not carry them.
 */
export function openFollowing(options: Open311Options): Following | undefined {
  const { dialect: { rss, ics, mail } = {}, jurisdiction, readXml } = options;
  if (!rss && !ics && !mail) return undefined;
  const means = httpMeansHere(options);
  const now = options.now ?? Date.now;
  const base = options.endpoint.trim().replace(/\/+$/, '');
  const below = (id: string, end: string): string => {
    const address = `${base}/requests/${pathStep(id.trim())}${end}`;
    return webAddress(address, means.origin)?.href ?? address;
  };
  const asked = String(writeReading({ jurisdiction, dialect: {} }));
  const file = (kind: string) => (id: string): string => below(id, `.${kind}${asked && `?${asked}`}`);

  async function byMail(id: string, address: string, { signal, locale }: Parameters<NonNullable<Following['byMail']>>[2] = {}): Promise<void> {
    const url = below(id, '/followers');
    const body = writeReading({ jurisdiction, dialect: {} }, [['email', address.trim()], ['locale', locale]]);
    const answer = await httpCall({ url, body, signal }, means);
    if (!answer.ok) throw refusal(answer, treeOf(answer), { url, isPost: true, now: now() });
    // A login page says 200 to everything.
    if (answer.text.trimStart().startsWith('<')) throw new CityError('unreadable', `${url} answered a page`, { mayHaveArrived: true, httpStatus: answer.status });
  }

  function treeOf({ text }: HttpAnswer): XmlElement | undefined {
    try {
      return readAnswer(text, readXml);
    } catch {
      return undefined;
    }
  }

  return { ...(rss && { feed: file('rss') }), ...(ics && { calendar: file('ics') }), ...(mail && { byMail }) };
}
