/** What is said while focus stays, once and in the right language. */
const internal = 'packages/elements/src/internal';
const tracker = 'packages/elements/src/status-tracker';

export const announcedAndSpoken = [
  {
    id: 'no-live-region', what: 'Nothing is announced: the live region has no role (4.1.3)', near: ['status-tracker/asking-the-city', 'status-tracker/told/city-updates'],
    file: `${tracker}/status-tracker.ts`, find: '<p role="status" class="civic-hidden">', put: '<p class="civic-hidden">',
  },
  {
    id: 'looking-not-said', what: 'That it is being looked up is not announced (4.1.3)', near: ['status-tracker/asking-the-city'],
    file: `${tracker}/status-tracker.ts`, find: "if (phase.name === 'looking' && phase.before) return", put: "if (phase.name === 'looking' && !phase.before) return",
  },
  {
    id: 'number-came-not-said', what: 'That the number has come, and nothing more, is not announced (4.1.3)', near: ['status-tracker/asking-the-city'],
    file: `${tracker}/status-tracker.ts`, find: "if (phase.name === 'numbered') return", put: "if (phase.name === 'numbered' && !this.rest) return",
  },
  {
    id: 'change-not-said', what: 'What a refresh brought is not announced (4.1.3)', near: ['status-tracker/asking-the-city', 'status-tracker/several/several', 'status-tracker/told/city-updates'],
    file: `${tracker}/views/announcement.ts`, find: 'return news.map((changed) => {', put: 'return news.slice(1).map((changed) => {',
  },
  {
    id: 'nothing-new-not-said', what: 'Whoever asks for news and gets none hears nothing (4.1.3)', near: ['status-tracker/asking-the-city', 'status-tracker/several/several'],
    file: `${tracker}/views/announcement.ts`, find: "return news ? say('refreshed') : '';", put: "return news && asOf === 0 ? say('refreshed') : '';",
  },
  {
    id: 'trouble-not-said', what: 'That a refresh failed is not announced (4.1.3)', near: ['status-tracker/asking-the-city'],
    file: `${tracker}/views/announcement.ts`, find: "if (trouble) return say('keepLast'", put: "if (trouble && asOf === 0) return say('keepLast'",
  },
  {
    id: 'trouble-said-twice', what: 'That a refresh failed is said by two live regions (4.1.3)', near: ['status-tracker/asking-the-city', 'status-tracker/accessible'], pages: ['journeys/tracker-heard'],
    file: `${tracker}/views/trouble.ts`, find: "notice({ kind: 'warning', word:", put: "notice({ kind: 'warning', role: 'alert', word:",
  },
  {
    id: 'answer-said-twice', what: 'What takes the focus is said once more by the live region (4.1.3)', near: ['status-tracker/told/city-updates'], pages: ['journeys/tracker-heard'],
    file: `${tracker}/views/announcement.ts`, find: "return news ? say('refreshed') : '';", put: "return news ? say('refreshed') : phase.name === 'found' ? stands(phase.request, tracking) : '';",
  },
  {
    id: 'change-without-its-number', what: 'Of several, it is announced that one has changed, and not which', near: ['status-tracker/several/several'],
    file: `${tracker}/views/announcement.ts`, find: "phase.name === 'found' ? status : say('changedOf'", put: "phase.name !== undefined ? status : say('changedOf'",
  },
  {
    id: 'lighter-news-first', what: 'Of what is new the lightest is announced: an update, and not that it was closed', near: ['status-tracker/asking-the-city', 'status-tracker/several/several'],
    file: `${tracker}/views/announcement.ts`, find: 'function newsOf({ request, changes: [change] }: ChangedRequest, tracking: TrackingMore): string {', put: 'function newsOf({ request, changes }: ChangedRequest, tracking: TrackingMore): string {\n  const change = changes.at(-1);',
  },
  {
    id: 'update-said-beside-the-change', what: 'An update is announced in place of the change that it came with', near: ['status-tracker/told/city-updates'],
    file: `${tracker}/told/city-updates.ts`, find: 'if (!isSaid && seen &&', put: 'if ((!isSaid || updates.length > 0) && seen &&',
  },
  {
    id: 'update-not-said', what: 'That there is an update is not announced (4.1.3)', near: ['status-tracker/told/city-updates'],
    file: `${tracker}/told/city-updates.ts`, find: 'updates.some(({ id }) => !seen.has(id))', put: 'updates.every(({ id }) => !seen.has(id))',
  },
  {
    id: 'old-news-again', what: 'After a refresh the news of the last one stands in the live region', near: ['status-tracker/told/city-updates'],
    file: `${tracker}/watch.ts`, find: '    tracker.parts?.quiet();\n', put: '',
  },
  {
    id: 'touch-taken-for-news', what: 'It is announced as news that the city touched its record', near: ['status-tracker/asking-the-city'],
    file: `${tracker}/watch.ts`, find: 'changed: changes.length > 0 ? [{ request: answer, changes }] : [] };', put: 'changed: changes.length > 0 || answer !== found.request ? [{ request: answer, changes }] : [] };',
  },
  {
    id: 'kept-not-said', what: 'That the number is kept on this device is not announced (4.1.3)', near: ['status-tracker/several/kept-numbers'],
    file: `${tracker}/several/kept-numbers.ts`, find: 'this.tracker.parts?.tell(said);', put: "if (said === 'forgottenNow') this.tracker.parts?.tell(said);\n    else this.tracker.changed();",
  },
  {
    id: 'copied-not-said', what: 'That the link was copied is not announced (4.1.3)', near: ['status-tracker/following/follow'],
    file: `${tracker}/following/follow.ts`, find: "if (outcome === 'copied') this.tracker.parts?.tell('followCopied');", put: "if (outcome === 'copied') this.tracker.changed();",
  },
  {
    id: 'saved-not-said', what: 'That the date was saved is not announced (4.1.3)', near: ['status-tracker/following/follow'],
    file: `${tracker}/following/follow.ts`, find: "this.tracker.parts?.tell('followSaved');", put: 'this.tracker.changed();',
  },
  {
    id: 'language-not-said', what: 'The tracker says that it is English, whatever it speaks (3.1.2)', near: ['status-tracker/accessible'],
    file: `${tracker}/status-tracker.ts`, find: '<div class="widget" lang=${locale}', put: "<div class=\"widget\" lang=${ready ? 'en' : locale}",
  },
  {
    id: 'direction-fixed', what: 'Arabic runs from left to right (1.3.2)', near: ['status-tracker/accessible'],
    file: `${tracker}/status-tracker.ts`, find: ' dir=${direction} ', put: " dir=${ready ? 'ltr' : direction} ",
  },
  {
    id: 'language-of-the-page-ignored', what: 'On a Spanish page the tracker speaks English (3.1.2)', near: ['status-tracker/accessible'],
    file: `${internal}/localisation.ts`, find: "this.host.locale || nearestLang(this.host) || 'en'", put: "this.host.locale || nearestLang(this.host).slice(0, 0) || 'en'",
  },
  {
    id: 'number-torn-in-arabic', what: 'Among Arabic letters a number is read back to front (1.3.2)', near: ['status-tracker/accessible'],
    file: `${internal}/with-number.ts`, find: '<bdi dir="ltr" class="number-whole">${number}</bdi>', put: '<span class="number-whole">${number}</span>',
  },
  {
    id: 'words-of-the-city-against-their-run', what: 'What the city says in English runs from right to left on an Arabic page (1.3.2)', near: ['status-tracker/status-tracker'],
    file: `${tracker}/views/headline.ts`, find: '<blockquote><span class="words" dir="auto">', put: '<blockquote><span class="words">',
  },
  {
    id: 'sentence-outside-the-catalogue', what: 'A heading is English in every language (3.1.2)', near: ['status-tracker/accessible'],
    file: `${tracker}/views/details.ts`, find: "text: say('moreDetails')", put: "text: 'About this request'",
  },
];
