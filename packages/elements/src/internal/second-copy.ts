import { version } from './version.js';

/** Tells the site's developers that this copy stays unused. Loaded only where there are two. */
export function tellSecondCopy(tag: string, theirs: unknown): void {
  const owner = typeof theirs === 'string' ? `Civic Elements ${theirs}` : 'another script';
  console.info(`<${tag}> is already registered by ${owner}. This copy, Civic Elements ${version}, stays unused. Load only one.`);
}
