/**
 * What a page has to load for a piece, at most: kilobytes of 1,000 bytes, after gzip, Lit included. What is only loaded
 * when it is asked for, such as another language, is not counted.
 */
export const budgets = [
  { name: 'civic-request-form', budget: 45, modules: ['request-form/civic-request-form.js'] },
  // 45 KB were wished for all of it but the map, the photos and the look-up of addresses. All pages with all that they can do now are more; they come
  // while the resident writes (decision 9), and what finds services, stoppers and answers comes with the first words.
  { name: 'civic-request-form, all pages', budget: 78, modules: ['request-form/civic-request-form.js', 'request-form/after-first-page.js'] },
  { name: 'civic-request-form, all pages and what finds services', budget: 87, modules: ['request-form/civic-request-form.js', 'request-form/after-first-page.js', 'request-form/first-words.js'] },
  { name: 'civic-status-tracker', budget: 22, modules: ['status-tracker/civic-status-tracker.js'] },
  // With all that is said, drawn and done of an answer, without the client that asks the city and without the map itself.
  { name: 'civic-status-tracker, an answer drawn', budget: 40, modules: ['status-tracker/civic-status-tracker.js', 'status-tracker/after-look-up.js'] },
  { name: 'civic-faq-search', budget: 17, modules: ['faq-search/civic-faq-search.js'] },
  // With all that its first list and its first search need. Beside it come the language's own, weak words and stemmer (English 1.2 KB);
  // where editors wrote synonyms or best bets, what reads them (0.8); where an index is ready, what reads that (1.2); and in the background,
  // for words that no article has and for lists that hold nothing sure, what offers other words and topics (0.7).
  { name: 'civic-faq-search and engine', budget: 22, modules: ['faq-search/civic-faq-search.js', 'faq-search/articles-in-page.js'] },
  { name: 'civic-faq-search and engine, from a file', budget: 25, modules: ['faq-search/civic-faq-search.js', 'faq-search/articles-in-file.js'] },
  // All the same once somebody uses it: open answers, marks, filters, notices and notes, fetched when the page is idle.
  { name: 'civic-faq-search and engine, in use', budget: 35, modules: ['faq-search/civic-faq-search.js', 'faq-search/articles-in-page.js', 'faq-search/once-in-use.js'] },
  // 15 KB without Lit were wished to draw a map; it is 15.0, and Lit is 6.0. What reads a map comes with what stands around it.
  { name: 'civic-journey-map', budget: 21.5, modules: ['journey-map/civic-journey-map.js'] },
  // With what stands around it: controls, how to read it, what it rests on.
  { name: 'civic-journey-map, and all around it', budget: 33, modules: ['journey-map/civic-journey-map.js', 'journey-map/around-the-map.js'] },
  { name: 'the map, when it is asked for', budget: 22, modules: ['place-map/place-map.js'] },
  { name: 'button, field and alert', budget: 14, modules: ['ui/button.js', 'ui/button.styles.js', 'ui/field.js', 'ui/notice.js', 'ui/base.js', 'ui/tones.js'] },
];

/**
 * The same on a page without a bundler, from the folder `cdn` as it is built: the script itself and what it asks for because of one tag. Some
 * 6 KB more than from a bundler, for the script, and for files that all tags share (decision 12).
 */
export const cdnBudgets = [
  { tag: 'civic-request-form', budget: 46, requests: 6 },
  { tag: 'civic-status-tracker', budget: 25, requests: 4 },
  { tag: 'civic-faq-search', budget: 20, requests: 3 },
  // No file is parted for it: leaders and staff look at maps, and no resident waits for a file more because of them.
  { tag: 'civic-journey-map', budget: 72, requests: 10 },
];
