import { FormOnAPage } from './form-on-a-page.test.fixture.js';

/** The tests of the form once more, for a form that draws into the page. In several files, for WebKit counts what a page writes into its history. */
FormOnAPage.inPage = true;
await import('./request-form.test.js');
