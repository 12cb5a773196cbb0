import { TrackerOnAPage } from './tracker-on-a-page.test.fixture.js';

/** The tests of the tracker once more, for a tracker that draws into the page. */
TrackerOnAPage.inPage = true;
await import('./asking-the-city.test.js');
await import('./accessible.test.js');
await import('./several/several.test.js');
await import('./several/kept-numbers.test.js');
await import('./after-closing/not-fixed.test.js');
await import('./after-closing/one-question.test.js');
await import('./following/follow.test.js');
await import('./where/where.test.js');
