import type { FastifyBaseLogger } from 'fastify';
import type { EmbeddedCity } from '../city.js';
import type { FollowStore, QueuedLetter } from './follow-store.js';
import type { Mail, Mailer } from './mailer.js';
import { pageOf } from './request-links.js';
import { changeLetter, confirmLetter, type LetterText } from './write-letter.js';

const minute = 60_000;
const day = 24 * 60 * minute;
const confirmable = 3 * day;
const rememberAsks = 30 * day;
/** Tried for about three days; what was not taken by then is not news any more. */
const mostAttempts = 17;
const longestRest = 10 * minute;

export interface PostMeans {
  readonly cities: readonly EmbeddedCity[];
  readonly mailer: Mailer;
  /** This server's address as the world knows it: never taken from a call, for a link in a letter must not lead elsewhere. */
  readonly publicUrl: string;
  readonly trackerPage: string;
  /** Milliseconds between two looks for letters to send. */
  readonly every: number;
  /** Days after which the followers of a closed request are erased. */
  readonly keepDays: number;
  readonly log: Pick<FastifyBaseLogger, 'warn' | 'error'>;
}

/** Sends what is queued, one letter at a time, as long as it is open. */
export interface PostOffice {
  /** There may be something to send at once. */
  wake(): void;
  /** Finishes the letter at hand. */
  close(): Promise<void>;
}

/** One minute, four, a quarter of an hour, then hours, at most six. */
export function pauseAfter(attempts: number): number {
  return Math.min(minute * 4 ** (attempts - 1), 6 * 60 * minute);
}

export function openPostOffice(means: PostMeans): PostOffice {
  const { cities, mailer, every, keepDays, log } = means;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  const closing = new AbortController();
  let isWoken = false;
  let failures = 0;
  let restUntil = 0;

  async function round(): Promise<void> {
    for (const { followers, clock } of cities) {
      if (!followers) continue;
      const now = clock();
      await followers.tidy(now, now - keepDays * day, now - rememberAsks);
      while (!closing.signal.aborted && performance.now() >= restUntil) {
        const letter = await followers.nextLetter(clock(), pauseAfter);
        if (!letter) break;
        await deliver(letter, followers, clock());
      }
    }
  }

  async function deliver(letter: QueuedLetter, followers: FollowStore, now: number): Promise<void> {
    const mail = await written(letter, followers, now);
    if (!mail) return followers.done(letter.id);
    const { delivery, why } = await mailer.send(mail);
    if (delivery !== 'taken') log.warn({ why, attempts: letter.attempts }, 'a letter was not taken');
    failures = delivery === 'down' ? failures + 1 : 0;
    // While nothing can be sent, only one letter is tried at a time, and the others keep their patience.
    restUntil = delivery === 'down' ? performance.now() + Math.min(every * 2 ** failures, longestRest) : 0;
    if (delivery === 'no-such-address') return followers.erase(letter.follower.id);
    if (delivery === 'taken' || letter.attempts >= mostAttempts) await followers.done(letter.id);
  }

  async function written(letter: QueuedLetter, followers: FollowStore, now: number): Promise<Mail | undefined> {
    const { follower, address } = letter;
    const isConfirm = letter.kind === 'confirm';
    const token = await followers.newLink(follower.id, isConfirm ? 'confirm' : 'stop', isConfirm ? now + confirmable : undefined);
    const link = `${means.publicUrl}/follow/${isConfirm ? 'confirm' : 'stop'}/${token}`;
    const text: LetterText | undefined = isConfirm
      ? confirmLetter(follower, link)
      : changeLetter(follower, letter.before, letter.after, link, pageOf(follower.requestId, means));
    return text && { id: `letter-${letter.id}.${follower.id}`, address, locale: follower.locale, ...text, ...(!isConfirm && { stopLink: link }) };
  }

  function look(): void {
    clearTimeout(timer);
    if (closing.signal.aborted) return;
    if (running) {
      isWoken = true;
      return;
    }
    isWoken = false;
    running = round()
      // Without its message, which may hold an address.
      .catch((error: unknown) => log.error({ err: error }, 'letters could not be sent'))
      .finally(() => {
        running = undefined;
        if (isWoken) return look();
        timer = setTimeout(look, every);
        timer.unref();
      });
  }

  look();
  return {
    wake: look,
    close: async () => {
      closing.abort();
      clearTimeout(timer);
      await running;
      mailer.close();
    },
  };
}
