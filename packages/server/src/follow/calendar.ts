import { calendarLines, calendarText } from '@civic-elements/core/requests';
import { sentences } from '../sentences.js';
import type { RequestRecord } from '../store/records.js';
import { linkOf, type RequestLinks } from './request-links.js';

const day = 24 * 60 * 60 * 1000;

/**
 * When the city expects to be done, as iCalendar; undefined where it did not say. Nothing in it depends on when it is asked for.
 * Source: RFC 5545
 */
export function calendarOf(request: RequestRecord, links: RequestLinks): string | undefined {
  const { service_request_id: id, service_name, expected_datetime: expected, requested_datetime, updated_datetime, status, agency_responsible } = request;
  if (expected === null) return undefined;
  const changed = updated_datetime ?? requested_datetime ?? expected;
  // A number that grows with each change, as calendars want it to know the newer of two.
  const sequence = Math.max(0, Math.floor((changed - (requested_datetime ?? changed)) / 1000));
  return calendarLines([
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Civic Elements//Server//EN', 'BEGIN:VEVENT',
    `UID:${encodeURIComponent(id)}@${new URL(links.origin || 'http://localhost').host}`,
    `DTSTAMP:${moment(changed)}`,
    `LAST-MODIFIED:${moment(changed)}`,
    `SEQUENCE:${sequence}`,
    // Cities write a day as its first moment.
    expected % day === 0 ? `DTSTART;VALUE=DATE:${moment(expected).slice(0, 8)}` : `DTSTART:${moment(expected)}`,
    `SUMMARY:${calendarText(sentences.calendarTitle(id, service_name))}`,
    ...(agency_responsible ? [`DESCRIPTION:${calendarText(agency_responsible)}`] : []),
    `URL:${linkOf(id, links)}`,
    // What is done is expected no longer, and goes from the calendars of those who follow.
    `STATUS:${status === 'closed' ? 'CANCELLED' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT', 'END:VEVENT', 'END:VCALENDAR',
  ]);
}

function moment(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}
