/** The tags that note something. */
export type NotedBy = 'service-request' | 'status-tracker' | 'faq-search' | 'journey-map' | 'feedback' | 'announcement';

/**
 * What a person did, as a fact that identifies nobody: ids from the city's own lists, numbers in wide steps, and words only
 * where the city opted in and the word stands in its own vocabulary. There is no field that free text would fit in.
 */
export type Act =
  /** `unsure`: answers were found, and none of them seems to be what was asked for. */
  | { readonly act: 'search.performed'; readonly found: CountStep; readonly unsure?: boolean; readonly topic?: string; readonly words?: readonly string[] }
  | { readonly act: 'search.empty'; readonly topic?: string; readonly words?: readonly string[] }
  /** `rank`: its place in the list, from 1; none where a link led to it. `earlier`: the words of a search just before, after which no answer was opened. */
  | { readonly act: 'search.result_selected'; readonly article: string; readonly rank?: number; readonly words?: readonly string[]; readonly earlier?: readonly string[] }
  | { readonly act: 'feedback.rated'; readonly question: 'effectiveness'; readonly article: string; readonly answered: boolean; readonly reasons: readonly Reason[] }
  /** How easy it was, from 1, very hard, to 5, very easy; or how happy they are with what came of it, from 1, not at all, to 5, very. */
  | { readonly act: 'feedback.rated'; readonly question: 'ease' | 'satisfaction'; readonly rating: Rating; readonly serviceCode?: string }
  | { readonly act: 'channel.switched'; readonly toChannel: Channel; readonly article?: string; readonly serviceCode?: string }
  | { readonly act: 'form.started'; readonly serviceCode?: string }
  /** A page of a form was finished. `took`: since the page before it, or since the form was started. */
  | { readonly act: 'form.step_completed'; readonly took?: DurationStep } & AtStep
  /** Something had to be mended, or kept the request from the city. */
  | { readonly act: 'form.error_shown'; readonly error: string } & AtStep
  /** The page was left with the form begun and not sent. They may come back. */
  | { readonly act: 'form.abandoned' } & AtStep
  /** The person sent it. */
  | { readonly act: 'form.submitted'; readonly took?: DurationStep; readonly serviceCode?: string }
  /** The city has it. */
  | { readonly act: 'form.confirmed'; readonly serviceCode?: string }
  /** Somebody looked up how a request stands. `found`: how many of those they asked for the city knows. */
  | { readonly act: 'status.checked'; readonly found: CountStep; readonly serviceCode?: string }
  /** A journey map was read and shown. */
  | { readonly act: 'map.opened' }
  /** A journey map was handed over in another form. */
  | { readonly act: 'map.exported'; readonly format: MapFormat };

/** Where in a form: the page's name, its place from 1, and of how many. */
export interface AtStep {
  readonly page: FormPage;
  readonly step: number;
  readonly stepCount: number;
  readonly serviceCode?: string;
}

export type FormPage = 'service' | 'place' | 'known' | 'questions' | 'photos' | 'contact' | 'check';

export type Rating = 1 | 2 | 3 | 4 | 5;

/** How long, in steps wide enough to single nobody out. */
export type DurationStep = '<10s' | '10-30s' | '30-60s' | '1-3m' | '3-10m' | '>10m';

/** How many, in steps wide enough to single nobody out. */
export type CountStep = '0' | '1-5' | '6-20' | '21+';

/** Where somebody went on. */
export type Channel = 'web_form' | 'phone' | 'email' | 'text' | 'chat' | 'visit';

/** The forms a journey map is handed over in. */
export type MapFormat = 'json' | 'csv' | 'markdown' | 'html' | 'mermaid' | 'cjml' | 'svg' | 'png';

/** Why an answer did not help, as a person may tick. */
export type Reason = 'not-my-question' | 'hard-to-understand' | 'too-little' | 'out-of-date' | 'did-not-work';

export function countStep(count: number): CountStep {
  return count <= 0 ? '0' : count <= 5 ? '1-5' : count <= 20 ? '6-20' : '21+';
}

export function durationStep(milliseconds: number): DurationStep {
  const seconds = milliseconds / 1000;
  return seconds < 10 ? '<10s' : seconds < 30 ? '10-30s' : seconds < 60 ? '30-60s' : seconds < 180 ? '1-3m' : seconds < 600 ? '3-10m' : '>10m';
}
