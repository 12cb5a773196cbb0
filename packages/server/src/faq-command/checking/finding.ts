import type { Where } from '../reading/draft.js';

/** How grave a finding is: residents meet it now, the answer may not be true, or it could be better. In this order. */
export const gravities = ['mend', 'soon', 'better'] as const;
export type Gravity = (typeof gravities)[number];

/** What can be found, the gravest first. */
export const gravityOf = {
  unreadable: 'mend', 'same-id': 'mend', 'same-question': 'mend', lost: 'mend', 'bad-link': 'mend', 'broken-link': 'mend', 'unknown-related': 'mend', 'unknown-service': 'mend',
  stale: 'soon', unchecked: 'soon', 'no-owner': 'soon', 'no-department': 'soon', 'near-question': 'soon', 'unsure-link': 'soon',
  'no-question': 'better', 'long-question': 'better', 'starts-alike': 'better', 'hard-to-read': 'better', 'long-sentence': 'better', 'other-term': 'better',
} as const satisfies Readonly<Record<string, Gravity>>;

export type FindingKind = keyof typeof gravityOf;

export interface Finding {
  readonly kind: FindingKind;
  readonly where: Where;
  readonly lang?: string;
  readonly id?: string;
  /** What is the matter with this one, a phrase or sentence. */
  readonly says: string;
}
