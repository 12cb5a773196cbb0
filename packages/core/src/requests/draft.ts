import type { Place } from '../places/index.js';
import type { PhotoNote } from './photo.js';

/** How the city may reach the resident. All optional; an empty string means not given. */
export interface Contact {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly phone: string;
}

/** A list question is answered with keys; every other kind with the text as typed. */
export type Answer = string | readonly string[];

/**
 * One try to send, so that a later try can first look whether the earlier one arrived. It holds what a city's list can be
 * searched by, as it was sent then: the resident may have changed the draft since.
 */
export interface Attempt {
  /** Milliseconds since the epoch, by this device's clock. */
  readonly at: number;
  /** Whether the city may have the request although no answer came. */
  readonly mayHaveArrived: boolean;
  readonly serviceCode: string;
  readonly words: string;
  readonly place: Place;
  /** How many photos went with it, where any did. */
  readonly photos?: number;
}

/** A request as far as the resident has told it. Immutable: every change makes a new draft. */
export interface Draft {
  /** Made once per draft; goes with every try to send, so that the city can tell a repeat from a second request. */
  readonly key: string;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  readonly serviceCode: string;
  /** What is wrong, in the resident's own words. */
  readonly words: string;
  readonly place: Place;
  /** By question code. Answers of a service chosen earlier stay, so that going back and forth loses nothing. */
  readonly answers: Readonly<Record<string, Answer>>;
  readonly contact: Contact;
  /** In the order in which they are sent. Their pictures lie on a `PhotoShelf`. */
  readonly photos: readonly PhotoNote[];
  readonly attempts: readonly Attempt[];
}

export const noContact: Contact = { firstName: '', lastName: '', email: '', phone: '' };

/** The answer to one question; undefined when there is none. A code like "constructor" finds no answer it was not given. */
export function answerIn(draft: Draft, questionCode: string): Answer | undefined {
  return Object.hasOwn(draft.answers, questionCode) ? draft.answers[questionCode] : undefined;
}

/** An empty draft. `key` must be unguessable and unique; `startedAt` is in milliseconds since the epoch. */
export function newDraft(key: string, startedAt: number): Draft {
  return { key, startedAt, serviceCode: '', words: '', place: { address: '' }, answers: {}, contact: noContact, photos: [], attempts: [] };
}

/** Whether the resident has told nothing yet. */
export function isUntouched({ serviceCode, words, place, answers, contact, photos }: Draft): boolean {
  const texts = [serviceCode, words, place.address, ...Object.values(contact)];
  return texts.every((text) => text === '') && place.point === undefined && Object.keys(answers).length === 0 && photos.length === 0;
}
