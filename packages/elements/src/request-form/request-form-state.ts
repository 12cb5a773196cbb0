import type { City, CityErrorKind, Draft, Outcome, Problem, ProblemAt, Step } from '@civic-elements/core/requests';
import type { Receipt } from './receipt.js';

/** Something asked of the city: on its way, there, or failed and why. */
export type Asked<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'there'; readonly value: T }
  | { readonly state: 'failed'; readonly because: CityErrorKind };

export type LocationState = 'none' | 'asking' | 'denied' | 'unavailable' | 'timed-out';

/** Where the whole form stands. What a resident sees follows from this and the language alone. */
export type Phase =
  | { readonly name: 'answering' }
  | { readonly name: 'sending' }
  | { readonly name: 'done'; readonly receipt: Receipt }
  | { readonly name: 'not-done'; readonly outcome: Extract<Outcome, { state: 'kept' | 'unsure' | 'refused' }> };

export interface RequestFormState {
  readonly draft: Draft;
  readonly step: Step;
  /** The page to return to after one answer was changed from the check page. */
  readonly returnTo: Step | undefined;
  readonly problems: readonly Problem[];
  readonly phase: Phase;
  readonly location: LocationState;
  /** True when the draft was found from an earlier visit, until the first page change. */
  readonly restored: boolean;
  /** False once the browser refused to keep the draft. */
  readonly kept: boolean;
  readonly online: boolean;
  /** Whether all services are shown by group although some fit the words. */
  readonly browsing: boolean;
  /** The groups of services that are open. */
  readonly openGroups: readonly string[];
  /** Whether the resident is being asked if they want their answers gone. */
  readonly clearing: boolean;
  /** What was just done and leaves no trace that could be read out. */
  readonly said: 'cleared' | 'locationForgotten' | undefined;
}

/** Where focus goes: to what has this id (`ifLost`: unless it is somewhere already), or to the control of an answer. */
export type Focus = { readonly on: string; readonly ifLost?: boolean } | { readonly at: ProblemAt };

/** What happened, for the page around the form. No personal data, no words of the resident. */
export type FormFact =
  | { readonly name: 'civic-request-started' }
  | { readonly name: 'civic-request-step-completed'; readonly step: Step; readonly number: number; readonly of: number; readonly serviceCode: string }
  | { readonly name: 'civic-request-received'; readonly serviceCode: string; readonly id?: string; readonly token?: string }
  | { readonly name: 'civic-request-kept'; readonly serviceCode: string; readonly because: CityErrorKind; readonly unsure: boolean }
  | { readonly name: 'civic-request-refused'; readonly serviceCode: string; readonly because: CityErrorKind };

/** What the page gives the form to work with. */
export interface FormMeans {
  readonly city: City | undefined;
  /** Names this form's draft among others of the tab. */
  readonly name: string;
  readonly serviceCode: string;
  readonly locale: string;
  readonly tell: (fact: FormFact) => void;
}

/** A form nobody has touched. */
export function freshState(draft: Draft, online: boolean): RequestFormState {
  return {
    draft, step: 'service', returnTo: undefined, problems: [], phase: { name: 'answering' },
    location: 'none', restored: false, kept: true, online, browsing: false, openGroups: [], clearing: false, said: undefined,
  };
}
