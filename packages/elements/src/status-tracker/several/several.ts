import { answersTo, changesBetween, findRequests, mostAtOnce, numbersMeant, type City } from '@civic-elements/core/requests';
import type { ChangedRequest, Found, Several } from '../status-tracker-state.js';

/** Looks up several numbers at once; undefined where what was typed is one number. */
export async function lookUpSeveral(typed: string, city: City, signal: AbortSignal): Promise<Several | Found | undefined> {
  const numbers = numbersMeant(typed);
  if (numbers.length < 2) return undefined;
  const list = await findRequests(numbers.slice(0, mostAtOnce), city, { signal });
  const watched = { asOf: Date.now(), refreshing: false };
  const [first, ...others] = list;
  if (first?.request && others.length === 0) return { name: 'found', request: first.request, ...watched };
  return { name: 'several', list, beyond: Math.max(0, numbers.length - mostAtOnce), ...watched };
}

/** Asks for all of them again in one call. One that the city leaves out this time stays as it was known. */
export async function severalAgain(several: Several, city: City, signal: AbortSignal): Promise<{ readonly phase: Several; readonly changed: readonly ChangedRequest[] }> {
  const answers = await city.requests({ ids: several.list.map(({ number, request }) => request?.id ?? number) }, { signal });
  const changed: ChangedRequest[] = [];
  const list = several.list.map((looked) => {
    const answer = answers.find(({ id }) => answersTo(id, looked.request?.id ?? looked.number));
    if (!answer) return looked;
    const changes = looked.request ? changesBetween(looked.request, answer) : [];
    // One that the city did not know before is news by itself.
    if (changes.length > 0 || !looked.request) changed.push({ request: answer, changes });
    return { ...looked, request: answer };
  });
  return { phase: { ...several, list }, changed };
}
