import type { Catalogue } from './catalogue.js';

/** One idea, the one term every sentence of the catalogue uses for it, and the words that are kept out for its sake. */
export interface Term {
  readonly term: string;
  readonly means: string;
  /** Matched as whole words, in any case. */
  readonly never: readonly string[];
  /** Words of `never` that one group needs, for an idea of its own that they say there and nothing else. */
  readonly said?: { readonly [group in keyof Catalogue]?: readonly string[] };
}

/** The terms of the English catalogue. Translations keep the same ideas apart in words of their own. */
export const vocabulary: readonly Term[] = [
  { term: 'request', means: 'what a resident asks of the city', never: ['report', 'reports', 'ticket', 'tickets', 'case', 'complaint', 'submission', 'incident', 'issue', 'issues'], said: { faqAnswer: ['report'] } },
  { term: 'request number', means: 'what the city calls a request by', never: ['reference', 'tracking number', 'confirmation number', 'ID', 'case number'] },
  { term: 'code', means: 'what stands for a number that is still to come', never: ['token', 'tokens'] },
  { term: 'service', means: 'one thing the city can be asked for', never: ['category', 'categories', 'request type', 'topic', 'topics'], said: { faqSearch: ['topic', 'topics'], faqAnswer: ['topic', 'topics'] } },
  { term: 'city', means: 'whoever answers requests here', never: ['municipality', 'municipal', 'department', 'departments', 'government', 'authority', 'council'], said: { faqAnswer: ['department', 'departments'] } },
  { term: 'send', means: 'to hand a request to the city', never: ['submit', 'submits', 'submitted', 'transmit', 'file'] },
  { term: 'question', means: 'what a resident wants to know, or the city has to', never: ['query', 'queries', 'enquiry', 'inquiry', 'article', 'articles', 'FAQ', 'FAQs'] },
  { term: 'topic', means: 'what questions and their answers belong to', never: ['subject', 'subjects', 'theme', 'tag', 'tags'] },
  { term: 'answer', means: 'what a resident writes or picks, or the city says to a question', never: ['response', 'responses', 'input', 'entry', 'entries', 'data'] },
  { term: 'choose', means: 'to decide for one of several', never: ['select', 'selected', 'selection', 'option', 'options'] },
  { term: 'place', means: 'where the thing is that the request is about', never: ['site of', 'whereabouts', 'venue'] },
  { term: 'photo', means: 'a picture that goes with a request', never: ['image', 'images', 'picture', 'attachment', 'media'], said: { journeyFigures: ['picture'] } },
  { term: 'phone', means: 'to talk with a person', never: ['telephone', 'mobile', 'cell'] },
  { term: 'change', means: 'to put another answer in the place of one', never: ['edit', 'modify', 'amend'] },
  { term: 'need', means: 'what must be there', never: ['mandatory', 'must provide', 'compulsory', 'required'] },
];

/** Words that blame, frighten, or say nothing to a resident, whatever they are about. */
export const neverSaid: readonly string[] = [
  'invalid', 'oops', 'whoops', 'illegal', 'forbidden', 'fatal', 'abort', 'failed', 'failure', 'unsuccessful', 'bad request', 'exception', 'null', 'undefined', 'timeout',
  'utilize', 'pursuant', 'subsequent', 'commence', 'facilitate', 'terminate', 'prior to', 'in order to', 'click here', 'simply', 'just',
];
