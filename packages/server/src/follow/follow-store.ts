import type { NoteRecord } from '../store/records.js';

/** What a link in a letter does. */
export type LinkAct = 'confirm' | 'stop';

/** The part of a request that followers are told of. */
export interface ToldState {
  readonly status: 'open' | 'closed';
  readonly words: string | null;
  /** Milliseconds since the epoch. */
  readonly expected: number | null;
  readonly notes: readonly NoteRecord[];
}

/** Whom a letter or a link is for, without the address. */
export interface Follower {
  readonly id: number;
  readonly requestId: string;
  readonly serviceName: string;
  readonly locale: string;
}

export type LetterKind =
  | { readonly kind: 'confirm' }
  | { readonly kind: 'change'; readonly before: ToldState; readonly after: ToldState };

export type QueuedLetter = LetterKind & {
  readonly id: number;
  readonly address: string;
  readonly follower: Follower;
  /** How often it was tried, this time counted. */
  readonly attempts: number;
};

export interface FollowWish {
  readonly requestId: string;
  readonly address: string;
  /** Equal for all ways to write what reaches the same person. */
  readonly person: string;
  readonly locale: string;
}

/** More than so many first letters are not written, so that nobody is bothered by what strangers ask for. */
export interface FollowLimits {
  readonly firstLettersToPersonInADay: number;
  readonly firstLettersToPersonInAMonth: number;
  readonly firstLettersForRequestInADay: number;
  readonly followersOfRequest: number;
}

/**
 * Who follows which request by mail, and what is still to be written to them. A letter stays until it is known to be sent, or given up:
 * it is sent once as a rule, and twice where the process dies between sending and noting it.
 */
export interface FollowStore {
  /** Keeps the wish and queues its first letter, unless there is such a follower or a limit is reached. Nothing tells which it was. */
  ask(wish: FollowWish, limits: FollowLimits, now: number): Promise<void>;
  /** A link that does this for the follower, as a token nobody can guess; only its hash is kept. Without `until`, it holds while they follow. */
  newLink(follower: number, act: LinkAct, until?: number): Promise<string>;
  followerBy(token: string, act: LinkAct, now: number): Promise<Follower | undefined>;
  confirm(follower: number, now: number): Promise<void>;
  /** Erases the address and all that belongs to it. */
  erase(follower: number): Promise<void>;
  /** The first letter that is due. It is noted as tried, and is due again after `pause(attempts)` unless it is done before. */
  nextLetter(now: number, pause: (attempts: number) => number): Promise<QueuedLetter | undefined>;
  /** It was sent, or will never be. */
  done(letter: number): Promise<void>;
  /** Erases who never confirmed and no longer can, and who follows requests that were closed before `closedBefore` and was told so; forgets asks before `askedBefore`. */
  tidy(now: number, closedBefore: number, askedBefore: number): Promise<void>;
  close(): Promise<void>;
}
