import { journeyMap } from './journey-map/defects.mjs';
import { requestForm } from './request-form/defects.mjs';
import { statusTracker } from './status-tracker/defects.mjs';

/**
 * What is seeded into each tag. `kinds` are defects by kind: in `file` the text `find` is replaced by `put`; `what` is what a person would meet; `near` are
 * the element tests that should notice first (paths below `src` without endings), `pages` those on whole pages (below `test`); neither has to: all tests in
 * `folders`, and then those on `pages` of the tag, are asked after them. `weights`: slow element tests count as several. `canaries` are no defects: a tag with one of
 * these is as good as before, and a check that says otherwise is not to be believed.
 */
export const tags = { 'journey-map': journeyMap, 'request-form': requestForm, 'status-tracker': statusTracker };

/** All that is seeded into a tag, canaries too, each with its kind. */
export const seededIn = ({ kinds, canaries }) => [
  ...canaries.map((canary) => ({ ...canary, kind: 'canary' })), ...Object.entries(kinds).flatMap(([kind, list]) => list.map((defect) => ({ ...defect, kind }))),
];
