import type { Gathering } from '../reading/gather.js';
import { callLinks, type CallMeans } from './call-links.js';
import type { Finding } from './finding.js';
import { linksOf } from './links.js';

/** Calls every address the answers lead to. Those on the city's own site start from `site`; without it they are left out. */
export async function checkLinks(shelves: readonly Gathering[], site: string | undefined, means: CallMeans): Promise<readonly Finding[]> {
  const links = shelves.flatMap((shelf) => linksOf(shelf).flatMap(({ id, address, isSafe }) => {
    const whole = address.startsWith('/') && site !== undefined ? URL.parse(address, site)?.href : address;
    return isSafe && whole !== undefined && /^https?:/.test(whole) ? [{ id, whole, lang: shelf.lang, where: shelf.whereOf.get(id) ?? { file: '' } }] : [];
  }));
  const states = await callLinks(links.map(({ whole }) => whole), means);
  return links.flatMap(({ id, whole, lang, where }): Finding[] => {
    const found = states.get(whole);
    return found === undefined || found.state === 'there' ? [] : [{ kind: found.state === 'broken' ? 'broken-link' : 'unsure-link', where, lang, id, says: `${whole} ${found.says}`.trim() }];
  });
}
