import { errorFaults } from './error-faults.js';
import type { Fault } from './fault.js';
import { lineFaults } from './line-faults.js';
import { listFaults } from './list-faults.js';
import { valueFaults } from './value-faults.js';

/**
 * Every way this server can misbehave on demand: what real servers do (D1 to D30) and what lines do. Nothing here is
 * reached unless the server was started with `--faults`.
 */
export const faults: readonly Fault[] = [...valueFaults, ...listFaults, ...errorFaults, ...lineFaults];

/** The fault of that name in any case, the first of that number for `D6`, or undefined. */
export function faultNamed(name: string): Fault | undefined {
  const wanted = name.trim().toLowerCase();
  return faults.find((fault) => fault.name.toLowerCase() === wanted) ?? faults.find((fault) => fault.name.toLowerCase().startsWith(`${wanted}-`) && /^d\d+$/.test(wanted));
}
