/**
 * What a page has to load for a piece, at most: kilobytes of 1,000 bytes, after gzip, Lit included. What is only loaded
 * when it is asked for, such as another language, is not counted.
 */
export const budgets = [
  { name: 'civic-request-form', budget: 45, modules: ['request-form/civic-request-form.js'] },
  { name: 'civic-status-tracker', budget: 22, modules: ['status-tracker/civic-status-tracker.js'] },
  { name: 'button, field and alert', budget: 14, modules: ['ui/button.js', 'ui/field.js', 'ui/notice.js', 'ui/base.js'] },
];
