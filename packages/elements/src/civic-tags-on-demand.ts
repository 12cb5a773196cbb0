/** Registers every tag once it is on the page: the script for pages without a build, which loads the rest from the files beside it. */
import { languageFor } from '@civic-elements/core/words';
import { bringTags } from './internal/tags-on-demand.js';

bringTags(
  {
    'civic-faq-search': async () => (await import('./faq-search/faq-search.js')).FaqSearch,
    'civic-journey-map': async () => (await import('./journey-map/journey-map.js')).JourneyMapElement,
    'civic-request-form': async () => (await import('./request-form/request-form.js')).RequestForm,
    'civic-status-tracker': async () => (await import('./status-tracker/status-tracker.js')).StatusTracker,
  },
  (locale) => languageFor(locale)?.load(),
);
