import type { ServiceRecord } from '../store/records.js';
import type { Destination } from './destination.js';
import type { FileTally } from './file-tally.js';
import { isFields } from './plain-value.js';
import { putAway } from './put-away.js';
import { readDefinition } from './read-definition.js';
import { readService } from './read-service.js';
import type { Entries } from './recognise-file.js';
import { sentences } from './sentences.js';
import type { ServiceRegister } from './service-register.js';

/** Takes a service list in. A service listed twice is taken the first time. */
export async function takeServices(entries: Entries, store: Destination, register: ServiceRegister, tally: FileTally): Promise<void> {
  const found = new Map<string, ServiceRecord>();
  let number = 0;
  for await (const service of readable(entries, readService)) {
    number++;
    if (typeof service === 'string') tally.skip(service);
    else if (found.has(service.service_code)) tally.skip(sentences.entry(number, sentences.listedTwice(service.service_code)));
    else found.set(service.service_code, service);
  }
  const services = [...found.values()];
  await putAway(store.putServices(services));
  for (const service of services) register.add(service);
  tally.services = services.length;
}

/** Takes definitions in, and has every service that has one say so. */
export async function takeDefinitions(entries: Entries, store: Destination, register: ServiceRegister, tally: FileTally): Promise<void> {
  const unlisted: string[] = [];
  for await (const definition of readable(entries, readDefinition)) {
    if (typeof definition === 'string') {
      tally.skip(definition);
      continue;
    }
    const code = definition.service_code;
    const service = register.get(code);
    if (service === undefined) {
      unlisted.push(code);
      tally.services++;
    }
    // A list that says "no questions" is older than the questions.
    if (!service?.metadata) {
      const asking = { ...(service ?? register.make(code, code, '')), metadata: true };
      await putAway(store.putServices([asking]));
      register.add(asking);
    }
    await putAway(store.putDefinition(definition));
    tally.definitions++;
  }
  if (unlisted.length > 0) tally.remarks.push(sentences.unlisted(unlisted));
}

/** Each entry as `read` gives it, or the reason, told with the entry's place in the file. */
export async function* readable<T>(entries: Entries, read: (fields: Readonly<Record<string, unknown>>) => T | string): AsyncGenerator<T | string> {
  let number = 0;
  for await (const entry of entries) {
    number++;
    const result = isFields(entry) ? read(entry) : sentences.notAnEntry;
    yield typeof result === 'string' ? sentences.entry(number, result) : result;
  }
}
