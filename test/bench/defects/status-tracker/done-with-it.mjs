/** What can be done about an answer: keep, share, follow, say that it is not fixed, say how happy one is; and that nobody else learns of it. */
const tracker = 'packages/elements/src/status-tracker';

export const doneWithIt = [
  {
    id: 'kept-unasked', what: 'A number that was looked up stays on the device though nobody asked for that', near: ['status-tracker/several/kept-numbers'],
    file: `${tracker}/tracker-parts.ts`, find: '    this.notes.arrived();\n', put: "    this.notes.arrived();\n    if (phase.name === 'found') void this.kept.keep([phase.request.id]);\n",
  },
  {
    id: 'forgets-nothing', what: '“Forget” leaves the number on the device', near: ['status-tracker/several/kept-numbers'],
    file: `${tracker}/several/kept-numbers.ts`, find: 'before.filter((number) => !isForgotten(number)),', put: 'before,',
  },
  {
    id: 'put-back-too-few', what: '“Put back” leaves one number out', near: ['status-tracker/several/kept-numbers'],
    file: `${tracker}/several/kept-numbers.ts`, find: 'await this.keep(this.forgotten);', put: 'await this.keep(this.forgotten.slice(1));',
  },
  {
    id: 'kept-claimed', what: 'It is said that the number is kept where the browser keeps nothing', near: ['status-tracker/several/kept-numbers'],
    file: `${tracker}/several/kept-numbers.ts`, find: "      this.tracker.parts?.tell('keptNot');\n      return;\n", put: '      this.tracker.changed();\n',
  },
  {
    id: 'other-tab-overwritten', what: 'Keeping a number loses what another tab has kept meanwhile', near: ['status-tracker/several/kept-numbers'],
    file: `${tracker}/several/kept-numbers.ts`, find: 'const before = await this.onDevice();\n    const more', put: 'const before = this.numbers;\n    const more',
  },
  {
    id: 'numbers-of-another-city', what: 'The numbers of one city are offered at the tracker of another', near: ['status-tracker/several/kept-numbers', 'status-tracker/accessible'],
    file: `${tracker}/status-tracker-controller.ts`, find: '`civic-requests:${cityName}`', put: '`civic-requests:${cityName.slice(0, 0)}`',
  },
  {
    id: 'shares-the-whole-address', what: 'The link that is shared holds what else stands in the page’s address', near: ['status-tracker/following/follow'],
    file: 'packages/elements/src/platform/page-address.ts', find: '? named : barePageAddress());', put: '? named : window.location.href);',
  },
  {
    id: 'calendar-of-a-passed-date', what: 'A date that has passed is offered for the calendar', near: ['status-tracker/following/follow'],
    file: `${tracker}/following/follow.ts`, find: 'return expected && !expected.late ? expected.by : undefined;', put: 'return expected ? expected.by : undefined;',
  },
  {
    id: 'script-as-a-feed', what: 'A script is linked as the city’s feed', near: ['status-tracker/following/follow'],
    file: `${tracker}/following/follow.ts`, find: 'address !== undefined && /^https?:\\/\\//i.test(address);', put: "address !== undefined && address !== '';",
  },
  {
    id: 'news-of-what-is-closed', what: 'News is offered of a request that is closed', near: ['status-tracker/following/follow'],
    file: `${tracker}/views/follow.ts`, find: "follow.canMail && request.status !== 'closed' ?", put: "follow.canMail && request.status !== 'other' ?",
  },
  {
    id: 'address-not-looked-at', what: 'An email address without an end goes to the city (3.3.1)', near: ['status-tracker/following/follow'],
    file: `${tracker}/following/follow.ts`, find: '/^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$/', put: '/^[^\\s@]+@[^\\s@]+$/',
  },
  {
    id: 'address-lost', what: 'When the city could not be told, the email address has to be typed anew (3.3.7)', near: ['status-tracker/following/follow'],
    file: `${tracker}/following/follow.ts`, find: '      this.because = kindOf(error);\n', put: "      this.because = kindOf(error);\n      this.address = '';\n",
  },
  {
    id: 'news-claimed', what: 'It is said that news will come though the city could not be told', near: ['status-tracker/following/follow'],
    file: `${tracker}/following/follow.ts`, find: "this.because === 'not-found' ? 'refused' : 'not-sent';", put: "this.because === 'not-found' ? 'refused' : 'sent';",
  },
  {
    id: 'news-in-another-language', what: 'The city is not told in which language to write', near: ['status-tracker/following/follow'],
    file: `${tracker}/following/follow.ts`, find: '{ signal: this.leaving.signal, locale: tracker.means.locale }', put: '{ signal: this.leaving.signal }',
  },
  {
    id: 'address-kept', what: 'The email address stays in the tab', near: ['status-tracker/following/follow'],
    file: `${tracker}/following/follow.ts`, find: '    this.problem = undefined;\n    this.tracker.changed();', put: "    this.problem = undefined;\n    window.sessionStorage.setItem('civic-mail', address);\n    this.tracker.changed();",
  },
  {
    id: 'wish-sent-as-another', what: 'A wish that is sent again after a lost answer counts as a second one', near: ['status-tracker/after-closing/not-fixed'],
    file: `${tracker}/after-closing/not-fixed.ts`, find: 'this.key ||= tracker.means.newKey();', put: 'this.key = tracker.means.newKey();',
  },
  {
    id: 'wish-words-lost', what: 'When the city cannot be reached, the words on what is still wrong are lost (3.3.7)', near: ['status-tracker/after-closing/not-fixed'],
    file: `${tracker}/after-closing/not-fixed.ts`, find: '      this.because = kindOf(error);\n', put: "      this.because = kindOf(error);\n      this.words = '';\n",
  },
  {
    id: 'wish-without-words', what: 'The city is asked to open it again without a word of why', near: ['status-tracker/after-closing/not-fixed'],
    file: `${tracker}/after-closing/not-fixed.ts`, find: "this.isMissing = words === '';", put: "this.isMissing = words === '-';",
  },
  {
    id: 'wish-claimed', what: 'It is said that the city knows, though it could not be reached', near: ['status-tracker/after-closing/not-fixed', 'status-tracker/accessible'],
    file: `${tracker}/after-closing/not-fixed.ts`, find: "this.because === 'not-found' ? 'refused' : 'not-sent';", put: "this.because === 'not-found' ? 'refused' : 'sent';",
  },
  {
    id: 'not-fixed-of-what-is-open', what: '“This is not fixed” is offered of a request that is open', near: ['status-tracker/after-closing/not-fixed'],
    file: `${tracker}/views/not-fixed.ts`, find: "if (!isClosed && notFixed.state !== 'sent') return nothing;", put: "if (!isClosed && request.status === 'other') return nothing;",
  },
  {
    id: 'new-request-in-the-log', what: 'The words of a new request are sent to the server with its address', near: ['status-tracker/after-closing/not-fixed'],
    file: `${tracker}/views/not-fixed.ts`, find: "?? ''}#${told.toString()}", put: "?? ''}?${told.toString()}",
  },
  {
    id: 'new-request-without-number', what: 'A new request does not name the one that was not fixed', near: ['status-tracker/after-closing/not-fixed'],
    file: `${tracker}/views/not-fixed.ts`, find: "say('notFixedAbout', { number: id })", put: "say('notFixedAbout', { number: id.slice(0, 0) })",
  },
  {
    id: 'question-asked-again', what: 'Who has said how happy they are is asked again', near: ['status-tracker/after-closing/one-question'],
    file: `${tracker}/after-closing/one-question.ts`, find: 'if (id !== this.of || answered) return;', put: "if (id !== this.of || answered === '') return;",
  },
  {
    id: 'question-in-spite-of-privacy', what: 'Whose browser asks for privacy is asked all the same', near: ['status-tracker/after-closing/one-question'],
    file: `${tracker}/after-closing/one-question.ts`, find: '&& !asksForPrivacy();', put: "&& !(asksForPrivacy() && request.id === '');",
  },
  {
    id: 'question-of-what-was-joined', what: 'Who made a request that was joined with another is asked how happy they are', near: ['status-tracker/after-closing/one-question'],
    file: `${tracker}/after-closing/one-question.ts`, find: ".standing !== 'closed-duplicate'", put: ".standing !== 'received'",
  },
  {
    id: 'unhappy-noted-as-very', what: 'Who says “unhappy” is noted as very unhappy', near: ['status-tracker/tracker-notes'],
    file: `${tracker}/views/one-question.ts`, find: "[2, 'rating2'], [1, 'rating1']", put: "[1, 'rating2'], [2, 'rating1']",
  },
  {
    id: 'number-in-the-note', what: 'What is noted for the city’s statistics holds the number of the request', near: ['status-tracker/tracker-notes'],
    file: `${tracker}/tracker-notes.ts`, find: '...(touchpoint && { touchpoint }) });', put: '...(touchpoint && { touchpoint: `${touchpoint} ${name}` }) });',
  },
  {
    id: 'looks-noted-twice', what: 'One look is noted as two', near: ['status-tracker/tracker-notes'],
    file: `${tracker}/tracker-notes.ts`, find: 'if (noted.has(key)) return;', put: "if (noted.has('')) return;",
  },
  {
    id: 'privacy-wish-ignored', what: 'The browser’s wish for privacy is ignored', near: ['internal/noting', 'status-tracker/tracker-notes', 'status-tracker/after-closing/one-question'],
    file: 'packages/elements/src/platform/privacy-signals.ts', find: 'globalPrivacyControl === true ||', put: 'globalPrivacyControl === false ||',
  },
  {
    id: 'nearby-unasked', what: 'Requests nearby are looked for on every page, though the site did not ask for it', near: ['status-tracker/where/where'],
    file: `${tracker}/status-tracker.ts`, find: 'if (nearby === undefined || nearby === null) return 0;', put: 'if (nearby === undefined || nearby === null) return 250;',
  },
  {
    id: 'nearby-to-itself', what: 'The request stands among those nearby', near: ['status-tracker/where/where'],
    file: `${tracker}/where/where.ts`, find: '.filter(({ request }) => request.id !== id)', put: ".filter(({ request }) => request.id !== '')",
  },
  {
    id: 'map-of-another', what: 'The map goes on showing where the request before was', near: ['status-tracker/where/where'],
    file: `${tracker}/where/where.ts`, find: "if (this.map.state !== 'hidden') this.map.hide();", put: "if (this.map.state === 'missing') this.map.hide();",
  },
];
