import type { Point } from '@civic-elements/core/places';
import type { Bilingual } from './bilingual.js';
import { departments, type Department } from './departments.js';
import { districts, type District } from './districts.js';
import { center, cityLimits, type Position } from './map.js';
import { pointOfHouse, streets } from './streets.js';

export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

export interface OpeningHours {
  readonly days: readonly Weekday[];
  /** Clock times in the city's time zone, 24 hours. `24:00` ends a day that never closes. */
  readonly opens: string;
  readonly closes: string;
}

export interface ContactChannel {
  readonly kind: 'phone' | 'relay' | 'text' | 'email' | 'visit';
  readonly label: Bilingual;
  /** What to dial, write to or walk to, as it is shown. */
  readonly value: string;
  /** tel:, sms: or mailto: address; none for a visit. */
  readonly href?: string;
  readonly note?: Bilingual;
  readonly hours: readonly OpeningHours[];
}

export interface CityFacts {
  readonly name: string;
  readonly jurisdiction: string;
  readonly slogan: Bilingual;
  readonly river: string;
  readonly timeZone: string;
  /** Languages the city writes in. */
  readonly languages: readonly string[];
  /** Languages in which a person can help, through an interpreter too. */
  readonly spokenLanguages: readonly string[];
  readonly center: Point;
  /** [west, south, east, north] */
  readonly boundingBox: readonly [number, number, number, number];
  readonly boundary: { readonly type: 'Polygon'; readonly coordinates: readonly [readonly Position[]] };
  /** Where City Hall stands; never a place that a resident meant without saying so. */
  readonly cityHall: Point & { readonly address: string };
  readonly emergency: { readonly number: string; readonly href: string; readonly words: Bilingual };
  readonly contact: readonly ContactChannel[];
  /** Days on which offices are closed, year-month-day. */
  readonly holidays: readonly string[];
  readonly departments: readonly Department[];
  readonly districts: readonly District[];
}

const workdays = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
const everyDay = [...workdays, 'sat', 'sun'] as const;
const cityHallPlace = streets.find((street) => street.name === 'City Hall Place')!;
const longs = cityLimits.map(([long]) => long);
const lats = cityLimits.map(([, lat]) => lat);

export const city: CityFacts = {
  name: 'Alderwick',
  jurisdiction: 'alderwick.example',
  slogan: { en: 'Ask once. We take it from there.', es: 'Pregunte una vez. Nosotros seguimos.' },
  river: 'Tamble',
  timeZone: 'America/New_York',
  languages: ['en', 'es'],
  spokenLanguages: ['en', 'es', 'ar', 'fr', 'ht', 'pt', 'ru', 'so', 'uk', 'vi', 'zh'],
  center,
  boundingBox: [Math.min(...longs), Math.min(...lats), Math.max(...longs), Math.max(...lats)],
  boundary: { type: 'Polygon', coordinates: [cityLimits] },
  cityHall: { ...pointOfHouse(cityHallPlace, 1), address: '1 City Hall Place' },
  emergency: {
    number: '911', href: 'tel:911',
    words: {
      en: 'If someone is hurt or in danger, or you smell gas, call 911 now. You can send this request later.',
      es: 'Si alguien está herido o en peligro, o si huele a gas, llame al 911 ahora. Puede mandar esta solicitud después.',
    },
  },
  contact: [
    {
      kind: 'phone', label: { en: 'Call 311', es: 'Llame al 311' }, value: '311', href: 'tel:311',
      note: { en: 'Free inside the city. We speak your language.', es: 'Gratis dentro de la ciudad. Hablamos su idioma.' },
      hours: [{ days: workdays, opens: '07:00', closes: '20:00' }, { days: ['sat'], opens: '09:00', closes: '17:00' }],
    },
    {
      kind: 'phone', label: { en: 'Call from outside the city', es: 'Llame desde fuera de la ciudad' }, value: '555-555-0111', href: 'tel:+15555550111',
      hours: [{ days: workdays, opens: '07:00', closes: '20:00' }, { days: ['sat'], opens: '09:00', closes: '17:00' }],
    },
    {
      kind: 'relay', label: { en: 'TTY and relay', es: 'TTY y retransmisión' }, value: '711', href: 'tel:711',
      note: { en: 'Then ask for 555-555-0111.', es: 'Después pida el 555-555-0111.' },
      hours: [{ days: everyDay, opens: '00:00', closes: '24:00' }],
    },
    {
      kind: 'text', label: { en: 'Text us', es: 'Mande un mensaje' }, value: '555-555-0113', href: 'sms:+15555550113',
      hours: [{ days: workdays, opens: '07:00', closes: '20:00' }],
    },
    {
      kind: 'email', label: { en: 'Write to us', es: 'Escríbanos' }, value: '311@alderwick.example', href: 'mailto:311@alderwick.example',
      note: { en: 'We answer within two working days.', es: 'Respondemos en dos días hábiles.' },
      hours: [{ days: everyDay, opens: '00:00', closes: '24:00' }],
    },
    {
      kind: 'visit', label: { en: 'Visit the 311 desk', es: 'Visite la ventanilla 311' }, value: '1 City Hall Place, ground floor',
      note: { en: 'Step-free from Ferry Street. No appointment needed.', es: 'Entrada sin escalones por Ferry Street. No necesita cita.' },
      hours: [{ days: ['mon', 'tue', 'wed', 'fri'], opens: '08:30', closes: '17:00' }, { days: ['thu'], opens: '08:30', closes: '19:00' }],
    },
  ],
  holidays: [
    '2025-11-27', '2025-12-25', '2026-01-01', '2026-01-19', '2026-02-16', '2026-05-25', '2026-06-19', '2026-07-03',
    '2026-09-07', '2026-10-12', '2026-11-11', '2026-11-26', '2026-12-25', '2027-01-01',
  ],
  departments,
  districts,
};
