import type { CommonWords } from '../en/common.js';
import type { Translated } from '../say.js';

export const common: Translated<CommonWords> = {
  loadingSlow: 'Esto tarda más de lo normal. Seguimos intentando.',
  tryAgain: 'Intentar de nuevo',
  offline: 'No tiene conexión a internet. Podemos seguir cuando vuelva.',
  cannotReachCity: 'En este momento no podemos comunicarnos con la ciudad.',
  optional: '(opcional)',
  errorPrefix: 'Error:',
  problemTitle: 'Hay un problema',
  noCityForOwner: 'Dueño del sitio: ponga en el atributo “endpoint” la dirección de su servidor Open311.',
  information: 'Información',
  success: 'Listo',
  warning: 'Aviso',
  error: 'Error',
  emergency: 'Emergencia',
  cityBusy: 'El sistema de la ciudad está ocupado. Espere un minuto e intente de nuevo.',
  cityBroken: 'El sistema de la ciudad tiene una falla. Perdón. Intente más tarde o comuníquese con la ciudad de otra manera.',
  cityUnreadable: 'No pudimos leer la respuesta de la ciudad. Intente más tarde o comuníquese con la ciudad de otra manera.',
  notAllowed: 'En este momento este sitio no puede enviar a la ciudad. Comuníquese con la ciudad de otra manera.',
};
