import { searchServices, searchServicesInSlices, type Service, type ServiceSearch } from '@civic-elements/core/requests';
import { pageSlices } from '../../platform/page-slices.js';

/** From so many services on the search is made ready in slices: all at once, an old phone would not answer for a while. */
const longList = 150;

/** The search over one list of services. */
export class ServiceFinder {
  private search: ServiceSearch | undefined;
  /** Of the last words only: with thousands of services a search takes longer than a render. */
  private fitting: { readonly words: string; readonly services: readonly Service[] } | undefined;

  constructor(readonly services: readonly Service[], changed: () => void) {
    if (services.length < longList) this.search = searchServices(services);
    else void this.prepare(changed);
  }

  private async prepare(changed: () => void): Promise<void> {
    this.search = await searchServicesInSlices(this.services, pageSlices);
    changed();
  }

  get isReady(): boolean {
    return this.search !== undefined;
  }

  find(words: string): readonly Service[] {
    if (!this.search) return [];
    if (this.fitting?.words !== words) this.fitting = { words, services: this.search(words) };
    return this.fitting.services;
  }
}
