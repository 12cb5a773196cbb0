import { announcedAndSpoken } from './announced-and-spoken.mjs';
import { doneWithIt } from './done-with-it.mjs';
import { facts } from './facts.mjs';
import { focusAndKeyboard } from './focus-and-keyboard.mjs';
import { lookedUp } from './looked-up.mjs';
import { namesAndRoles } from './names-and-roles.mjs';
import { seen } from './seen.mjs';
import { watched } from './watched.mjs';

export const statusTracker = {
  folders: ['status-tracker', 'ui', 'internal', 'place-map'],
  weights: { 'status-tracker/accessible': 5, 'status-tracker/asking-the-city': 3 },
  pages: [
    'journeys/tracker-heard', 'journeys/tracker-on-paper', 'journeys/tracker-follows', 'journeys/tracker-letters', 'journeys/when-numbers-come', 'host-pages/layout-shift',
    'host-pages/hostile-sheets', 'host-pages/without-script', 'journeys/languages', 'journeys/whole-walk', 'journeys/real-records-drawn',
  ],
  kinds: {
    'names, roles, structure': namesAndRoles,
    'looked up': lookedUp,
    'facts': facts,
    'announcements, language': announcedAndSpoken,
    'focus, keyboard': focusAndKeyboard,
    'watched for news': watched,
    'done with it, private': doneWithIt,
    'seen': seen,
  },
  canaries: [
    {
      id: 'canary-comment', what: 'A comment more', kind: 'canary', near: ['status-tracker/accessible', 'status-tracker/status-tracker', 'status-tracker/asking-the-city', 'status-tracker/several/several'],
      file: 'packages/elements/src/status-tracker/tracking.ts', find: '/** What every view of the tracker is drawn from. */', put: '/** What every view of the tracker is drawn from, and this. */',
    },
    {
      id: 'canary-same-by-other-words', what: 'The same, written otherwise', kind: 'canary',
      near: ['status-tracker/told/city-updates', 'status-tracker/told/lately', 'status-tracker/told/survivor', 'status-tracker/several/kept-numbers', 'status-tracker/after-closing/not-fixed', 'status-tracker/after-closing/one-question', 'status-tracker/following/follow', 'status-tracker/where/where', 'status-tracker/tracker-notes', 'ui/base'],
      file: 'packages/elements/src/status-tracker/watch.ts', find: 'changed: changes.length > 0 ? [{ request', put: 'changed: changes.length !== 0 ? [{ request',
    },
  ],
};
