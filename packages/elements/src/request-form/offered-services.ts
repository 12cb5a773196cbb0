import {
  CityError, stepsFor,
  type City, type CityErrorKind, type Draft, type MoreSteps, type QuestionOrNote, type Service, type ServiceList, type Step,
} from '@civic-elements/core/requests';
import { forTheDeveloper } from '../internal/for-the-developer.js';
import { LaterPart } from '../internal/later-part.js';
import type { FirstWords } from './first-words.js';
import type { Asked, FormMeans } from './request-form-state.js';

export const kindOf = (error: unknown): CityErrorKind => (error instanceof CityError ? error.kind : 'failed');

/** What the city offers and what it asks for the chosen service. Reads only; a later read wins over an earlier one. */
export class OfferedServices {
  list: Asked<ServiceList> = { state: 'loading' };
  questions: Asked<readonly QuestionOrNote[]> = { state: 'there', value: [] };
  private readonly firstWords = new LaterPart(() => import('./first-words.js'), (part) => {
    this.words = part && new part.FirstWords(this.means, this.changed);
    this.changed();
  });
  private words: FirstWords | undefined;
  /** What it was last asked for. Where it could not be had, something else asks again. */
  private need = '';
  private reading = 0;
  private asking = 0;

  constructor(private readonly changed: () => void, private readonly means: () => FormMeans) {}

  async load(city: City, signal: AbortSignal): Promise<void> {
    const reading = ++this.reading;
    this.list = { state: 'loading' };
    this.changed();
    try {
      const value = await city.services({ signal });
      if (reading !== this.reading) return;
      this.list = { state: 'there', value };
    } catch (error) {
      // Cut off because the element left the page: it loads again when it comes back.
      if (reading !== this.reading || kindOf(error) === 'stopped') return;
      this.list = { state: 'failed', because: kindOf(error) };
      // A page of another site that may not read the city's answers looks like a city that is down; only its owner can mend that.
      if (kindOf(error) === 'unreachable' || kindOf(error) === 'unreadable') forTheDeveloper('civic-request-form', (error as Error).message);
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

  /** Whether `suggest` can answer: what finds services comes when the first words are there. */
  get canSuggest(): boolean {
    return this.words?.canFind === true;
  }

  suggest(words: string): readonly Service[] {
    if (words.trim() === '' || this.list.state !== 'there') return [];
    return this.withFirstWords(words.trim())?.find(this.list.value.services, words) ?? [];
  }

  /** What comes with the first words, once it is needed for something; '' needs nothing. Until it is there, the list is there to choose from. */
  withFirstWords(need: string): FirstWords | undefined {
    if (need !== '' && need !== this.need && !this.words && this.firstWords.state !== 'coming') {
      this.need = need;
      void this.firstWords.bring();
    }
    return this.words;
  }

  get known(): readonly QuestionOrNote[] {
    return this.questions.state === 'there' ? this.questions.value : [];
  }

  /** The pages of a request for this service and these answers; until its questions are known, a page for them is expected. */
  stepsOf(service: Service | undefined, answers: Draft['answers'], locale: string, more: MoreSteps = {}): readonly Step[] {
    const expected = this.questions.state !== 'there' || (!service && this.list.state === 'there' && this.list.value.services.some(({ hasQuestions }) => hasQuestions));
    return stepsFor(expected ? [{ code: '', note: '' }] : this.known, answers, locale, more);
  }
}
