import { FormOnAPage } from '../form-on-a-page.test.fixture.js';

/** The tests of sending, of what is heard and of every state once more, for a form that draws into the page. */
FormOnAPage.inPage = true;
await import('./sending.test.js');
await import('../announcements.test.js');
await import('../accessible.test.js');
