import { escapeText } from '../open311/xml.js';
import { sentences } from '../sentences.js';
import type { RequestRecord } from '../store/records.js';
import { linkOf, type RequestLinks } from './request-links.js';
import { storyOf, type Happening } from './story.js';

/**
 * The story of a request as RSS 2.0, newest first.
 * Source: https://www.rssboard.org/rss-specification
 */
export function feedOf(request: RequestRecord, links: RequestLinks): string {
  const id = request.service_request_id;
  const link = escapeText(linkOf(id, links));
  const story = storyOf(request);
  const changed = Math.max(...[request.updated_datetime, ...story.map(({ at }) => at)].map((at) => at ?? -Infinity));
  const itemOf = ({ key, at, title, words }: Happening): string => [
    '<item>',
    `<title>${escapeText(title)}</title>`,
    `<link>${link}</link>`,
    ...(words === '' ? [] : [`<description>${escapeText(asMarkup(words))}</description>`]),
    `<guid isPermaLink="false">${escapeText([links.jurisdiction, id, key].map(encodeURIComponent).join(':'))}</guid>`,
    ...(at === null ? [] : [`<pubDate>${dateOf(at)}</pubDate>`]),
    '</item>',
  ].join('\n');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0">',
    '<channel>',
    `<title>${escapeText(sentences.feedTitle(id, request.service_name))}</title>`,
    `<link>${link}</link>`,
    `<description>${escapeText(sentences.feedWords(id))}</description>`,
    ...(Number.isFinite(changed) ? [`<lastBuildDate>${dateOf(changed)}</lastBuildDate>`] : []),
    '<ttl>5</ttl>',
    ...story.map(itemOf),
    '</channel>',
    '</rss>',
    '',
  ].join('\n');
}

/** Readers take a description for HTML, so that a "<" of the city's would be a tag if it were escaped once only. */
function asMarkup(words: string): string {
  return escapeText(words).replace(/(?:&#13;)?\n|&#13;/g, '<br>');
}

/** As RFC 822 has it, with a year of four digits. */
function dateOf(at: number): string {
  return new Date(at).toUTCString();
}
