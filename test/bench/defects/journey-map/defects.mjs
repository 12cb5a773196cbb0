import { announcedAndSpoken } from './announced-and-spoken.mjs';
import { changedAndKept } from './changed-and-kept.mjs';
import { feelingsTold } from './feelings-told.mjs';
import { figuresAndComparison } from './figures-and-comparison.mjs';
import { focusAndKeyboard } from './focus-and-keyboard.mjs';
import { handedOver } from './handed-over.mjs';
import { namesAndRoles } from './names-and-roles.mjs';
import { seen } from './seen.mjs';

const pages = (...names) => names.map((name) => `host-pages/journey-map/${name}`);

export const journeyMap = {
  folders: ['journey-map', 'ui', 'internal'],
  weights: { 'journey-map/editing/changing': 6, 'journey-map/editing/saying-more': 6, 'journey-map/editing/carrying': 2, 'journey-map/journey-map': 3 },
  pages: [...pages('heard', 'keyboard', 'compare-and-figures', 'axe', 'narrow-and-wide', 'print', 'host'), 'journeys/map-built-by-keyboard'],
  kinds: {
    'feelings': feelingsTold,
    'names, roles, structure': namesAndRoles,
    'focus, keyboard': focusAndKeyboard,
    'announcements, language': announcedAndSpoken,
    'figures, comparison, filters': figuresAndComparison,
    'seen': seen,
    'changed and kept': changedAndKept,
    'exports, imports, privacy': handedOver,
  },
  canaries: [
    {
      id: 'canary-comment', what: 'A comment more', kind: 'canary', near: ['journey-map/journey-map', 'journey-map/find-ones-way', 'journey-map/map-notes'],
      file: 'packages/elements/src/journey-map/journey-map-controller.ts', find: '/** Brings the map and what lies beside it, and holds what is shown of it. */', put: '/** Brings the map and what lies beside it, and holds what is shown of it, and this. */',
    },
    {
      id: 'canary-same-by-other-words', what: 'The same, written otherwise', kind: 'canary', near: ['journey-map/journey-map', 'journey-map/find-ones-way', 'journey-map/own-words', 'journey-map/in-slot/read-slot', 'journey-map/editing/changing', 'journey-map/editing/saying-more'],
      file: 'packages/elements/src/journey-map/views/lane-cells.ts', find: 'one !== undefined && more.length === 0 ?', put: 'one !== undefined && more.length < 1 ?',
    },
  ],
};
