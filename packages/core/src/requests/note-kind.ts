import type { RequestNote } from './service-request.js';

export type MomentKind = 'received' | 'opened' | 'activity' | 'follow-on-created' | 'follow-on-closed' | 'reopened' | 'closed' | 'expected';

const kinds: Readonly<Record<string, MomentKind>> = {
  opened: 'opened', submitted: 'opened', follow_on_created: 'follow-on-created', follow_on_closed: 'follow-on-closed',
  reopened: 'reopened', closed: 'closed',
};

/** What a note tells of, however its city spells the type: "Follow-on created" is `follow_on_created`. */
export function kindOf({ type }: RequestNote): MomentKind {
  const word = type.trim().toLowerCase().replace(/[\s-]+/g, '_');
  return Object.hasOwn(kinds, word) ? kinds[word] ?? 'activity' : 'activity';
}
