import type { RequestRecord, ServiceRecord } from '../store/records.js';
import type { Destination } from './destination.js';
import type { ReadRequest } from './read-request.js';
import { serviceCode } from './service-code.js';

/** The services known while files come in, by code and by name, so that every request has one. */
export class ServiceRegister {
  readonly #byCode = new Map<string, ServiceRecord>();
  readonly #byName = new Map<string, ServiceRecord>();
  #made: ServiceRecord[] = [];

  static async of(destination: Destination): Promise<ServiceRegister> {
    const register = new ServiceRegister();
    for (const service of await destination.services()) register.add(service);
    return register;
  }

  add(service: ServiceRecord): void {
    this.#byCode.set(service.service_code, service);
    const name = sameName(service.service_name);
    // Two services of one name: the first stays the one meant by the name alone.
    if (!this.#byName.has(name)) this.#byName.set(name, service);
  }

  get(code: string): ServiceRecord | undefined {
    return this.#byCode.get(code);
  }

  /** The request with the code and the name of its service. A service that nobody has listed is made. */
  place({ record, group }: ReadRequest): RequestRecord {
    const name = record.service_name || record.service_code;
    const known = record.service_code ? this.#byCode.get(record.service_code) : this.#byName.get(sameName(name));
    const service = known ?? this.make(record.service_code || this.#freeCode(name), name, group);
    return { ...record, service_code: service.service_code, service_name: record.service_name || service.service_name };
  }

  make(code: string, name: string, group: string): ServiceRecord {
    const service: ServiceRecord = { service_code: code, service_name: name, description: '', metadata: false, type: 'realtime', keywords: [], group };
    this.add(service);
    this.#made.push(service);
    return service;
  }

  #freeCode(name: string): string {
    const code = serviceCode(name);
    // A listed service of another name may happen to have this code.
    return this.#byCode.has(code) ? serviceCode(`${name} (requests)`) : code;
  }

  /** The services made since this was last asked. */
  takeMade(): readonly ServiceRecord[] {
    const made = this.#made;
    this.#made = [];
    return made;
  }
}

function sameName(name: string): string {
  return serviceCode(name);
}
