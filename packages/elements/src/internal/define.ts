import { register } from './register.js';

/** Registers a tag (register.ts). What tells the developer of a second copy is loaded where there is one. */
export function define(tag: string, element: Parameters<typeof register>[1]): void {
  register(tag, element, () => import('./second-copy.js'));
}
