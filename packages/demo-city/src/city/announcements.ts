import type { Bilingual } from './bilingual.js';

export interface Announcement {
  readonly id: string;
  readonly severity: 'danger' | 'warning' | 'info';
  readonly title: Bilingual;
  readonly text: Bilingual;
  /** ISO 8601 with the city's offset. */
  readonly starts: string;
  readonly ends: string;
  /** Codes of the services it concerns; empty when it concerns everybody. */
  readonly serviceCodes: readonly string[];
}

/** What everybody had to know around the demo's day, November 20, 2026. */
export const announcements: readonly Announcement[] = [
  {
    id: 'storm-2026-11-20', severity: 'danger',
    title: { en: 'Storm tonight: stay off the river paths', es: 'Tormenta esta noche: no use los caminos del río' },
    text: {
      en: 'Strong wind and high water from 6 p.m. to 6 a.m. Stay away from the Tamble, from trees and from wires on the ground. Call 911 if you are in danger.',
      es: 'Viento fuerte y crecida del río de 6 p. m. a 6 a. m. No se acerque al Tamble, a los árboles ni a cables en el suelo. Llame al 911 si está en peligro.',
    },
    starts: '2026-11-20T12:00:00-05:00', ends: '2026-11-21T06:00:00-05:00', serviceCodes: ['040', '020', '031', '112'],
  },
  {
    id: 'water-main-market-street', severity: 'warning',
    title: { en: 'Water main work on Market Street', es: 'Obras en el tubo de agua de Market Street' },
    text: {
      en: 'Homes in Ferrygate may have brown water or none until Saturday at noon. Let the cold tap run until it is clear. Free bottled water is at the 311 desk.',
      es: 'En Ferrygate el agua puede salir café o no salir hasta el sábado a mediodía. Deje correr el agua fría hasta que salga clara. Hay agua embotellada gratis en la ventanilla 311.',
    },
    starts: '2026-11-19T07:00:00-05:00', ends: '2026-11-21T12:00:00-05:00', serviceCodes: ['030', '033'],
  },
  {
    id: 'thanksgiving-2026', severity: 'info',
    title: { en: 'City offices are closed on November 26', es: 'Las oficinas cierran el 26 de noviembre' },
    text: {
      en: 'Trash and recycling come one day later that week, from Thursday on. 311 takes calls from 9 a.m. to 5 p.m.',
      es: 'Esa semana la basura y el reciclaje pasan un día después, desde el jueves. El 311 atiende de 9 a. m. a 5 p. m.',
    },
    starts: '2026-11-16T00:00:00-05:00', ends: '2026-11-27T23:59:00-05:00', serviceCodes: ['001', '004'],
  },
  {
    id: 'leaf-season-2026', severity: 'info',
    title: { en: 'Leaf pickup goes on until December 11', es: 'Recogemos hojas hasta el 11 de diciembre' },
    text: {
      en: 'Put leaves in paper bags or in the green cart by 7 a.m. on your day. Street sweeping starts again on December 14.',
      es: 'Ponga las hojas en bolsas de papel o en el bote verde antes de las 7 a. m. de su día. El barrido de calles vuelve el 14 de diciembre.',
    },
    starts: '2026-10-19T00:00:00-04:00', ends: '2026-12-11T18:00:00-05:00', serviceCodes: ['003', '014'],
  },
  {
    id: 'heating-help-2026', severity: 'info',
    title: { en: 'Heating help is open', es: 'Ya puede pedir ayuda para la calefacción' },
    text: {
      en: 'You can ask for money toward your heating bill until March 31. You do not need to be behind on a bill.',
      es: 'Puede pedir dinero para su recibo de calefacción hasta el 31 de marzo. No hace falta deber un recibo.',
    },
    starts: '2026-11-01T00:00:00-04:00', ends: '2027-03-31T23:59:00-04:00', serviceCodes: ['111', '050'],
  },
];
