import type { CommonWords, FaqAnswerWords, FaqSearchWords, Say } from '@civic-elements/core/words';
import type { FaqSearchController } from './faq-search-controller.js';

export type FaqWords = CommonWords & FaqSearchWords & FaqAnswerWords;

/** What every view of the search is drawn from. */
export interface Asking {
  readonly search: FaqSearchController;
  readonly say: Say<FaqWords>;
  /** BCP 47, for dates and names of languages. */
  readonly locale: string;
  readonly headingLevel: number;
  /** Address of the page with the request form; empty where there is none. */
  readonly reportPage: string;
  /** Whether the page says how to reach a person. */
  readonly hasHelp: boolean;
  /** How all that comes after the first list is drawn, once that is loaded. */
  readonly inUse: typeof import('./once-in-use.js') | undefined;
  /** Whether that cannot be loaded, or not soon: until it comes, answers are shown as they are written. */
  readonly plain: boolean;
  /** Asks for it once more; for a button beside what is shown plainly. */
  readonly loadAgain: () => void;
  /** Whether there are enough answers to choose among topics and departments. */
  readonly hasFilters: boolean;
}

/** Where the request form is, told what the resident wants: after `#`, which is sent to no server and stands in no log. */
export function requestHref({ reportPage, search }: Asking, serviceCode?: string): string {
  const words = search.state.typed.trim();
  const told = new URLSearchParams({ ...(serviceCode !== undefined && { service: serviceCode }), ...(words !== '' && { words }) }).toString();
  const page = reportPage.split('#')[0] ?? '';
  return told === '' ? reportPage : `${page}#${told}`;
}
