import type { StatusTrackerWords } from '../en/status-tracker.js';
import type { Translated } from '../say.js';

export const statusTracker: Translated<StatusTrackerWords> = {
  numberLabel: '¿Cuál es el número de su solicitud?',
  numberHint: 'Está en su confirmación. No importan los espacios, los guiones ni las mayúsculas. Si tiene varios, sepárelos con comas.',
  look: 'Buscar',
  looking: 'Buscando…',
  lookingSlow: 'Esto tarda más de lo normal. Seguimos buscando.',
  missingNumber: 'Escriba un número de solicitud',
  lookAnother: 'Buscar otra solicitud',
  notConnected: 'Esta página todavía no está conectada con una ciudad.',

  notFoundHeading: 'No encontramos la solicitud {number}',
  notFoundBody: 'Revise cada letra y cada dígito. Una solicitud nueva puede tardar un día en aparecer.',
  failedHeading: 'No pudimos buscarla',
  notAllowedToLook: 'En este momento este sitio no puede preguntarle a la ciudad. Comuníquese con la ciudad de otra manera.',

  tokenHeading: 'La ciudad tiene su solicitud',
  tokenBody: 'Todavía no tiene número. Esta página sigue buscando mientras esté abierta.',
  tokenGaveUp: 'El número todavía no llegó. Su solicitud está segura. Guarde este código y vuelva a ver más tarde:',
  tokenNumberCame: 'El número de su solicitud es {number}. Por ahora no hay nada más que mostrar.',
  lookAgain: 'Buscar de nuevo',
};
