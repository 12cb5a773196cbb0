import {
  CityError, searchServices, stepsFor,
  type City, type CityErrorKind, type QuestionOrNote, type Service, type ServiceList, type ServiceSearch, type Step,
} from '@civic-elements/core/requests';
import type { Asked } from './request-form-state.js';

export const kindOf = (error: unknown): CityErrorKind => (error instanceof CityError ? error.kind : 'failed');

/** What the city offers and what it asks for the chosen service. Reads only; a later read wins over an earlier one. */
export class OfferedServices {
  list: Asked<ServiceList> = { state: 'loading' };
  questions: Asked<readonly QuestionOrNote[]> = { state: 'there', value: [] };
  private search: ServiceSearch = () => [];
  /** Of the last words only: with thousands of services a search takes longer than a render. */
  private fitting: { readonly words: string; readonly services: readonly Service[] } | undefined;
  private reading = 0;
  private asking = 0;

  constructor(private readonly changed: () => void) {}

  async load(city: City, signal: AbortSignal): Promise<void> {
    const reading = ++this.reading;
    this.list = { state: 'loading' };
    this.changed();
    try {
      const value = await city.services({ signal });
      if (reading !== this.reading) return;
      this.search = searchServices(value.services);
      this.fitting = undefined;
      this.list = { state: 'there', value };
    } catch (error) {
      // Cut off because the element left the page: it loads again when it comes back.
      if (reading !== this.reading || kindOf(error) === 'stopped') return;
      this.list = { state: 'failed', because: kindOf(error) };
    }
    this.changed();
  }

  async ask(city: City, service: Service | undefined, signal: AbortSignal): Promise<void> {
    const asking = ++this.asking;
    if (!service?.hasQuestions) {
      this.questions = { state: 'there', value: [] };
      this.changed();
      return;
    }
    this.questions = { state: 'loading' };
    this.changed();
    try {
      const value = await city.questions(service.code, { signal });
      if (asking !== this.asking) return;
      this.questions = { state: 'there', value };
    } catch (error) {
      if (asking !== this.asking || kindOf(error) === 'stopped') return;
      this.questions = { state: 'failed', because: kindOf(error) };
    }
    this.changed();
  }

  find(code: string): Service | undefined {
    return this.list.state === 'there' ? this.list.value.services.find((service) => service.code === code) : undefined;
  }

  suggest(words: string): readonly Service[] {
    if (this.fitting?.words !== words) this.fitting = { words, services: this.search(words) };
    return this.fitting.services;
  }

  get known(): readonly QuestionOrNote[] {
    return this.questions.state === 'there' ? this.questions.value : [];
  }

  /** The pages of a request for this service; until its questions are known, a page for them is expected. */
  stepsOf(service: Service | undefined): readonly Step[] {
    const expected = this.questions.state !== 'there' || (!service && this.list.state === 'there' && this.list.value.services.some(({ hasQuestions }) => hasQuestions));
    return stepsFor(expected ? [{ code: '', note: '' }] : this.known);
  }
}
