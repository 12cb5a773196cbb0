import { FormOnAPage } from '../form-on-a-page.test.fixture.js';

/** The tests of photos once more, for a form that draws into the page: the focus stays at the list there too. */
FormOnAPage.inPage = true;
await import('./photos.test.js');
