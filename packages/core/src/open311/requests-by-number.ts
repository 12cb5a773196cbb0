import { CityError, type ServiceRequest } from '../requests/index.js';
import { sameNumber } from './asked-for.js';
import { saysMore } from './wire-requests.js';

export interface NumberCalls {
  /** One call for several numbers. */
  readonly many: (ids: readonly string[]) => Promise<readonly ServiceRequest[]>;
  readonly one: (id: string) => Promise<ServiceRequest | undefined>;
  /** What was learnt of this city: whether a comma list of numbers means several to it. */
  readonly manyAtOnce: { works?: boolean };
}

/** Numbers in one call: an address must not grow longer than old servers read. */
const chunk = 50;
/** Single calls at a time. */
const lanes = 5;

async function each(ids: readonly string[], one: NumberCalls['one']): Promise<readonly ServiceRequest[]> {
  const found: ServiceRequest[] = [];
  for (let start = 0; start < ids.length; start += lanes) {
    const some = await Promise.all(ids.slice(start, start + lanes).map((id) => one(id).catch((error: unknown) => {
      // One number the city calls malformed must not hide the others.
      if (error instanceof CityError && error.kind === 'refused') return undefined;
      throw error;
    })));
    for (const request of some) if (request) found.push(request);
  }
  return found;
}

/**
 * The requests of these numbers, in one call where the city can, one by one where it cannot. A city that gave at least
 * two of them at once can; then a number that is missing is unknown to it.
 */
export async function requestsByNumber(wanted: readonly string[], { many, one, manyAtOnce }: NumberCalls): Promise<readonly ServiceRequest[]> {
  const ids = [...new Set(wanted.map((id) => id.trim()).filter(Boolean))];
  const single = ids.filter((id) => id.includes(','));
  const together = ids.filter((id) => !id.includes(','));
  if (together.length === 1 || manyAtOnce.works === false) single.push(...together.splice(0));

  const found: ServiceRequest[] = [];
  for (let start = 0; start < together.length; start += chunk) {
    const part = together.slice(start, start + chunk);
    const listed = await many(part).catch((error: unknown) => {
      if (error instanceof CityError && ['refused', 'not-found', 'unreadable'].includes(error.kind)) return [];
      throw error;
    });
    const known = listed.filter((request) => saysMore(request) && part.some((id) => sameNumber(id, request.id)));
    found.push(...known);
    if (known.length > 1) manyAtOnce.works = true;
    if (manyAtOnce.works) continue;
    const rest = await each(part.filter((id) => !known.some((request) => sameNumber(id, request.id))), one);
    if (rest.length > 0) manyAtOnce.works = false;
    found.push(...rest);
  }
  return [...found, ...(await each(single, one))];
}
