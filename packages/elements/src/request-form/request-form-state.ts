import type { Geocoder, KnownPlaces } from '@civic-elements/core/places';
import type { City, CityErrorKind, Draft, Nearness, OutboxEntry, Problem, ProblemAt, Step, Stopper } from '@civic-elements/core/requests';
import type { Prefill } from './carried.js';
import type { FormInsight } from './form-notes.js';
import type { CSSResult } from 'lit';
import type { FaqSource } from '@civic-elements/core/faq';
import type { Receipt } from './keeping/receipt.js';
import type { FormWords } from './walk.js';

/** Something asked of the city: on its way, there, or failed and why. */
export type Asked<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'there'; readonly value: T }
  | { readonly state: 'failed'; readonly because: CityErrorKind };

export type LocationState = 'none' | 'asking' | 'denied' | 'unavailable' | 'timed-out';

/** Where the whole form stands. What a resident sees follows from this and the language alone. */
export type Phase =
  | { readonly name: 'answering' }
  /** `canStop` while it lies here behind another one: nothing of it has left. */
  | { readonly name: 'sending'; readonly canStop?: boolean }
  | { readonly name: 'done'; readonly receipt: Receipt }
  /** It did not arrive, or nobody can say. It may be tried again by itself meanwhile. */
  | { readonly name: 'not-done'; readonly entry: OutboxEntry };

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
  readonly said: 'cleared' | 'locationForgotten' | 'pointForgotten' | undefined;
  /** Other requests to this city that are still on their way from this browser. */
  readonly underWay: readonly OutboxEntry[];
}

/**
 * Where focus goes: to what has this id (`ifLost`: unless it is somewhere already; `ifHere`: unless it is elsewhere on the page), or to the
 * control of an answer.
 */
export type Focus = { readonly on: string; readonly ifLost?: boolean; readonly ifHere?: boolean } | { readonly at: ProblemAt };

/** What happened, for the page around the form. No personal data, no words of the resident. */
export type FormFact =
  | { readonly name: 'civic-request-started' }
  | { readonly name: 'civic-answer-opened'; readonly id: string; readonly topic?: string }
  | { readonly name: 'civic-request-step-completed'; readonly step: Step; readonly number: number; readonly of: number; readonly serviceCode: string }
  | { readonly name: 'civic-request-received'; readonly serviceCode: string; readonly id?: string; readonly token?: string }
  | { readonly name: 'civic-request-kept'; readonly serviceCode: string; readonly because: CityErrorKind; readonly unsure: boolean }
  | { readonly name: 'civic-request-refused'; readonly serviceCode: string; readonly because: CityErrorKind };

/** What may stand beside the resident's words, as the page gives it. */
export interface BesideMeans {
  readonly stoppers: readonly Stopper[] | undefined;
  readonly stoppersSrc: string;
  readonly answers: FaqSource | undefined;
  readonly answersSrc: string;
  readonly answersPage: string;
  readonly dialect: string;
}

/** What the page gives the form to work with. */
export interface FormMeans {
  readonly city: City | undefined;
  /** Names the city among all that this browser sends to. */
  readonly cityName: string;
  /** Names this form's draft among others of the tab. */
  readonly name: string;
  readonly serviceCode: string;
  readonly locale: string;
  /** The city's GeoReport server, where the page names one. */
  readonly endpoint: string;
  readonly jurisdiction: string;
  /** What looks addresses up, where the page brings it. */
  readonly geocoder: Geocoder | undefined;
  /** `server` where the city's own server does. */
  readonly addresses: string;
  readonly places: KnownPlaces | undefined;
  readonly placesSrc: string;
  /** BCP 47, of the words that are shown. */
  readonly lang: string;
  /** Whether all questions stand on one page. */
  readonly together: boolean;
  /** How long the draft is kept: for the life of the tab, or on the device as well. */
  readonly keptFor: 'tab' | 'device';
  readonly tell: (fact: FormFact) => void;
  /** The tag: notes go from it to the page, and what the page gives beside the city is read off it. */
  readonly element: Element & BesideMeans;
  readonly insight: FormInsight | undefined;
  /** Whether one question is asked after the confirmation. */
  readonly asksEase: boolean;
  /** Where this site's status tracker is; empty when the page has none. */
  readonly trackerHref: string;
  /** What counts as known already, for all services and for some. */
  readonly nearness: Nearness;
  readonly nearnessOf: Readonly<Record<string, Nearness>> | undefined;
  /** What the page fills in for a resident who has told nothing yet. */
  readonly prefill: Prefill | undefined;
  /** Puts the styles of what came later into the form's root. */
  readonly wear: (...styles: CSSResult[]) => void;
  /** English sentences of a part that came later; another language has them already. */
  readonly learn: (words: Partial<FormWords>) => void;
}

/** The id of what a page is headed by, where all stand on one page. */
export function headingId(step: Step): string {
  return step === 'service' ? 'heading' : `heading-${step}`;
}

/** A form nobody has touched. */
export function freshState(draft: Draft, online: boolean): RequestFormState {
  return {
    draft, step: 'service', returnTo: undefined, problems: [], phase: { name: 'answering' },
    location: 'none', restored: false, kept: true, online, browsing: false, openGroups: [], clearing: false, said: undefined, underWay: [],
  };
}
