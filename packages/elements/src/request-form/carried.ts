import type { Answer, Draft } from '@civic-elements/core/requests';
import { takeFromPageFragment } from '../platform/write-page-fragment.js';
import type { RequestFormState } from './request-form-state.js';

/** What a page may fill in for a resident. Nothing of who they are: a link that says it would be a way to have others send under a name. */
export interface Prefill {
  readonly serviceCode?: string;
  readonly words?: string;
  readonly place?: { readonly address?: string };
  /** By question code: text, or for a list of which several can be taken its keys. */
  readonly answers?: Readonly<Record<string, Answer>>;
}

interface Form {
  readonly state: Pick<RequestFormState, 'draft' | 'phase'>;
  /** Whether the resident has told something themselves. */
  readonly touched: boolean;
  readonly means: { readonly prefill: Prefill | undefined };
  change(change: Partial<Draft>, touched: boolean): void;
  set(change: Pick<RequestFormState, 'draft'>): void;
}

/**
 * Takes what the page before this one carried along, `#service=…&words=…`, into the draft, and out of the address, so that neither a
 * reload nor a shared link brings it again. Words that were there before stay in front of it. What the page fills in comes after.
 */
export function takeCarried(form: Form): void {
  const { service, words } = takeFromPageFragment('service', 'words');
  const before = form.touched ? form.state.draft.words : '';
  if (service || words) form.change({ ...(service && { serviceCode: service }), ...(words && !before.includes(words) && { words: [before, words].filter(Boolean).join('\n') }) }, false);
  const { means: { prefill }, state: { draft, phase } } = form;
  // Not kept before the resident tells something: the page fills it in again, and they have begun nothing.
  if (prefill && !form.touched && phase.name === 'answering') form.set({ draft: prefilled(draft, prefill) });
}

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
const isAnswer = (value: unknown): value is Answer => typeof value === 'string' || (Array.isArray(value) && value.every((key) => typeof key === 'string'));

/** The draft with what the page fills in, wherever nothing is told yet. It is read field by field: a script may hand over anything. */
export function prefilled(draft: Draft, prefill: Prefill): Draft {
  const { serviceCode, words, place, answers } = prefill;
  const given = Object.entries(typeof answers === 'object' && answers !== null ? answers : {}).filter(([, answer]) => isAnswer(answer));
  return {
    ...draft,
    serviceCode: draft.serviceCode || text(serviceCode),
    words: draft.words || text(words),
    place: { ...draft.place, address: draft.place.address || text(place?.address) },
    answers: { ...Object.fromEntries(given), ...draft.answers },
  };
}
