import { localeOfLetters, sayInLetters } from './letter-words.js';
import type { Follower, ToldState } from './follow-store.js';
import type { NoteRecord } from '../store/records.js';

const day = 24 * 60 * 60 * 1000;

export interface LetterText {
  readonly subject: string;
  /** Plain text, paragraphs parted by an empty line. */
  readonly text: string;
}

/** The first letter. Nothing in it was written by a resident: it may go to somebody who never asked for it. */
export function confirmLetter({ requestId, serviceName, locale }: Follower, confirmLink: string): LetterText {
  const say = sayInLetters(locale);
  const values = { number: inOneLine(requestId), service: inOneLine(serviceName) };
  return {
    subject: say('confirmSubject', values),
    text: inParagraphs([say('hello'), say('confirmWhy', values), `${say('confirmHow')}\n${confirmLink}`, say('confirmUntil'), say('confirmElse')]),
  };
}

/** What a change is told with; undefined when nothing of it concerns a follower. `page` is where the request is seen, where there is such a page. */
export function changeLetter({ requestId, serviceName, locale }: Follower, before: ToldState, after: ToldState, stopLink: string, page?: string): LetterText | undefined {
  const say = sayInLetters(locale);
  const values = { number: inOneLine(requestId), service: inOneLine(serviceName) };
  const turned = before.status !== after.status;
  const hasNewDate = before.expected !== after.expected && after.status === 'open';
  const said = newWords(before, after);
  if (!turned && !hasNewDate && said.length === 0) return undefined;
  const subject = turned ? (after.status === 'closed' ? 'closedSubject' : 'openedSubject') : said.length > 0 ? 'newsSubject' : 'dateSubject';
  return {
    subject: say(subject, values),
    text: inParagraphs([
      say('hello'),
      say('newsOf', values),
      ...(turned ? [say(after.status === 'closed' ? 'closed' : 'opened')] : []),
      ...(hasNewDate ? [after.expected === null ? say('notExpected') : say('expected', { date: dateIn(locale, after.expected) })] : []),
      ...(said.length > 0 ? [[say('citySays'), ...said].join('\n')] : []),
      ...(page === undefined ? [] : [`${say('seeIt')}\n${page}`]),
      `${say('stopHow')}\n${stopLink}`,
    ]),
  };
}

/** What the city says now and did not say before, each once. */
function newWords(before: ToldState, after: ToldState): readonly string[] {
  const known = new Set(before.notes.map((note) => JSON.stringify(note)));
  const added = after.notes.filter((note) => !known.has(JSON.stringify(note)));
  const words = [...(after.words !== before.words ? [after.words ?? ''] : []), ...added.flatMap(wordsOf)];
  return [...new Set(words.map((text) => text.trim()).filter(Boolean))];
}

/** That it was opened or closed is said in the reader's own language. */
function wordsOf({ type, summary, description }: NoteRecord): readonly string[] {
  return type === 'opened' || type === 'closed' ? [description] : [summary, description];
}

function dateIn(locale: string, at: number): string {
  // Cities write a day as its first moment.
  return new Intl.DateTimeFormat(localeOfLetters(locale), { dateStyle: 'long', ...(at % day === 0 && { timeZone: 'UTC' }) }).format(at);
}

function inOneLine(text: string): string {
  return text.replace(/[\p{C}\s]+/gu, ' ').trim().slice(0, 200);
}

function inParagraphs(paragraphs: readonly string[]): string {
  return `${paragraphs.join('\n\n')}\n`;
}
