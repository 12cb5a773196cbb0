import { announcedAndSpoken } from './announced-and-spoken.mjs';
import { describedAndMended } from './described-and-mended.mjs';
import { focusAndKeyboard } from './focus-and-keyboard.mjs';
import { namesAndRoles } from './names-and-roles.mjs';
import { seen } from './seen.mjs';
import { sentAndKept } from './sent-and-kept.mjs';
import { stepsAndPlaces } from './steps-and-places.mjs';

export const requestForm = {
  folders: ['request-form', 'ui', 'internal', 'place-map'],
  weights: { 'request-form/accessible': 5, 'request-form/photos/photos': 3, 'request-form/sending/delivery': 3 },
  pages: ['host-pages/devices', 'host-pages/anywhere', 'host-pages/hostile-sheets', 'host-pages/form-faults', 'journeys/languages', 'journeys/trouble', 'journeys/whole-walk'],
  kinds: {
    'names, roles, structure': namesAndRoles,
    'hints, errors, purpose': describedAndMended,
    'focus, keyboard': focusAndKeyboard,
    'announcements, language': announcedAndSpoken,
    'seen': seen,
    'sent and kept': sentAndKept,
    'steps, service, place': stepsAndPlaces,
  },
  canaries: [
    {
      id: 'canary-comment', what: 'A comment more', kind: 'canary', near: ['request-form/accessible', 'request-form/request-form', 'request-form/announcements', 'request-form/place'],
      file: 'packages/elements/src/request-form/walk.ts', find: '/** What every page of the form is drawn from. */', put: '/** What every page of the form is drawn from, and this. */',
    },
    {
      id: 'canary-same-by-other-words', what: 'The same, written otherwise', kind: 'canary', near: ['ui/field', 'ui/seen', 'request-form/for-everybody', 'request-form/said-in-time', 'request-form/told-as-it-is', 'request-form/focus-goes', 'request-form/sending/delivery', 'request-form/photos/photos', 'ui/base'],
      file: 'packages/elements/src/ui/label-and-help.ts', find: 'return ids.length > 0 ? ids.join(', put: 'return ids.length !== 0 ? ids.join(',
    },
  ],
};
