import type { JourneyInPageWords } from '../en/journey-in-page.js';
import type { Translated } from '../say.js';

export const journeyInPage: Translated<JourneyInPageWords> = {
  listInPage: 'Una lista o tabla de esta página',
  notAsItStands: { one: 'No se leyó tal como está en la página: {count} lugar', many: 'No se leyó tal como está en la página: {count} de lugares', other: 'No se leyó tal como está en la página: {count} lugares' },
};
