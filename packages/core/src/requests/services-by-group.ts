import type { Service } from './service.js';

/** Services under their groups, in the order the city first names each group. Services without a group come last, under ''. */
export function servicesByGroup(services: readonly Service[]): readonly (readonly [group: string, services: readonly Service[]])[] {
  const groups = new Map<string, Service[]>();
  for (const service of services) {
    for (const group of service.groups.length > 0 ? service.groups : ['']) {
      const members = groups.get(group);
      if (members) members.push(service);
      else groups.set(group, [service]);
    }
  }
  return [...groups].sort(([a], [b]) => Number(a === '') - Number(b === ''));
}
