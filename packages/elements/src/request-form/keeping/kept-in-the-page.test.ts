import { FormOnAPage } from '../form-on-a-page.test.fixture.js';

/** That nothing is lost, and all on one page, once more, for a form that draws into the page. */
FormOnAPage.inPage = true;
await import('./nothing-lost.test.js');
await import('../layout-page.test.js');
