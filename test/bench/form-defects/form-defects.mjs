import { announcedAndSpoken } from './kinds/announced-and-spoken.mjs';
import { describedAndMended } from './kinds/described-and-mended.mjs';
import { focusAndKeyboard } from './kinds/focus-and-keyboard.mjs';
import { namesAndRoles } from './kinds/names-and-roles.mjs';
import { seen } from './kinds/seen.mjs';
import { sentAndKept } from './kinds/sent-and-kept.mjs';
import { stepsAndPlaces } from './kinds/steps-and-places.mjs';

/**
 * Defects to be put into the form one at a time: in `file` the text `find` is replaced by `put`. `what` is what a resident or a city would
 * meet. `near` are the element tests that should notice first, `pages` those on whole pages; neither has to: all others are asked after them.
 */
export const kinds = {
  'names, roles, structure': namesAndRoles,
  'hints, errors, purpose': describedAndMended,
  'focus, keyboard': focusAndKeyboard,
  'announcements, language': announcedAndSpoken,
  'seen': seen,
  'sent and kept': sentAndKept,
  'steps, service, place': stepsAndPlaces,
};

export const defects = Object.entries(kinds).flatMap(([kind, list]) => list.map((defect) => ({ ...defect, kind })));

/** No defects: a form with one of these is as good as before, and a check that says otherwise is not to be believed. */
export const canaries = [
  {
    id: 'canary-comment', what: 'A comment more', kind: 'canary', near: ['request-form/accessible', 'request-form/request-form', 'request-form/announcements', 'request-form/place'],
    file: 'packages/elements/src/request-form/walk.ts', find: '/** What every page of the form is drawn from. */', put: '/** What every page of the form is drawn from, and this. */',
  },
  {
    id: 'canary-same-by-other-words', what: 'The same, written otherwise', kind: 'canary', near: ['ui/field', 'ui/seen', 'request-form/for-everybody', 'request-form/said-in-time', 'request-form/told-as-it-is', 'request-form/focus-goes', 'request-form/sending/delivery', 'request-form/photos/photos', 'ui/base'],
    file: 'packages/elements/src/ui/label-and-help.ts', find: 'return ids.length > 0 ? ids.join(', put: 'return ids.length !== 0 ? ids.join(',
  },
];
