/** Looking a request up: what was typed, where the number comes from, and what is said where there is no answer. */
const internal = 'packages/elements/src/internal';
const tracker = 'packages/elements/src/status-tracker';
const core = 'packages/core/src/requests';

export const lookedUp = [
  {
    id: 'nothing-typed-nothing-said', what: 'A press without a number says nothing of what is missing (3.3.1)', near: ['status-tracker/status-tracker', 'status-tracker/accessible'],
    file: `${tracker}/status-tracker-controller.ts`, find: 'this.set({ missing: true });', put: 'this.set({ missing: false });',
  },
  {
    id: 'error-stays', what: 'The error stays while the number is being typed (3.3.1)', near: ['status-tracker/status-tracker'],
    file: `${tracker}/status-tracker-controller.ts`, find: "missing: this.state.missing && typed.trim() === ''", put: 'missing: this.state.missing',
  },
  {
    id: 'error-not-in-the-title', what: 'The page’s title does not say that something is missing (2.4.2)', near: ['status-tracker/status-tracker'],
    file: `${tracker}/status-tracker.ts`, find: '() => this.tracker.state.missing,', put: "() => this.tracker.state.missing && this.tracker.state.typed !== '',",
  },
  {
    id: 'problem-leads-nowhere', what: 'The problem of the summary does not lead to the field (3.3.1)', near: ['status-tracker/status-tracker', 'status-tracker/accessible'],
    file: `${tracker}/views/look-up.ts`, find: "problems: [{ target: 'number'", put: "problems: [{ target: 'request'",
  },
  {
    id: 'typed-anew', what: 'A number that was not found has to be typed anew (3.3.7)', near: ['status-tracker/status-tracker'],
    file: `${tracker}/status-tracker-controller.ts`, find: "if (phase.name === 'not-found') tell(", put: "if (phase.name === 'not-found') this.set({ typed: '' });\n    if (phase.name === 'not-found') tell(",
  },
  {
    id: 'link-asks-for-the-number', what: 'A link with a number in it opens an empty question (3.3.7)', near: ['status-tracker/asking-the-city', 'status-tracker/several/several'],
    file: `${tracker}/status-tracker.ts`, find: "requestId: set ? requestId : allFromPageAddress('request'),", put: "requestId: set || !this.city ? requestId : '',",
  },
  {
    id: 'link-opens-the-first-alone', what: 'A link with several numbers shows the first one alone', near: ['status-tracker/several/several'],
    file: 'packages/elements/src/platform/page-address.ts', find: "getAll(name).join(', ')", put: "getAll(name).slice(0, 1).join(', ')",
  },
  {
    id: 'address-wins', what: 'The page’s address wins over the number that the site itself has set', near: ['status-tracker/asking-the-city'],
    file: `${tracker}/status-tracker.ts`, find: 'const set = requestId || token;', put: "const set = allFromPageAddress('request') === '' && (requestId || token);",
  },
  {
    id: 'another-number-ignored', what: 'When the page sets another number the tracker stays with the first', near: ['status-tracker/asking-the-city', 'status-tracker/where/where'],
    file: `${tracker}/status-tracker-controller.ts`, find: 'if (city === this.city && requestId === this.requestId && token', put: "if (city === this.city && (requestId === this.requestId || this.requestId !== '') && token",
  },
  {
    id: 'moved-looks-for-ever', what: 'A tracker that the page moves looks for ever', near: ['status-tracker/asking-the-city'],
    file: `${tracker}/status-tracker-controller.ts`, find: "if (phase.name === 'looking') void this.look(", put: "if (phase.name === 'looking' && phase.before) void this.look(",
  },
  {
    id: 'older-answer-wins', what: 'The answer to an earlier question takes the place of the one that was asked last', near: ['status-tracker/asking-the-city'],
    file: `${tracker}/status-tracker-controller.ts`, find: 'begin(): AbortSignal {\n    this.current.abort();\n', put: 'begin(): AbortSignal {\n',
  },
  {
    id: 'echo-taken-for-the-request', what: 'What the city says of another number is shown as the request that was asked for', near: ['status-tracker/status-tracker'],
    file: `${core}/find-request.ts`, find: 'return found && answersTo(found.id, number) ? found : undefined;', put: 'return found && answersTo(found.id, found.id) ? found : undefined;',
  },
  {
    id: 'look-alikes-not-forgiven', what: 'A letter O typed for a zero is not forgiven (3.3.3)', near: ['status-tracker/status-tracker'],
    file: `${core}/request-number.ts`, find: "{ O: '0', I: '1',", put: "{ I: '1',",
  },
  {
    id: 'refusal-told-as-a-fault', what: 'A number that the city calls malformed is told as a fault of the city', near: ['status-tracker/asking-the-city'],
    file: `${core}/find-request.ts`, find: "(error.kind === 'refused' || error.kind === 'not-found')", put: "error.kind === 'not-found'",
  },
  {
    id: 'fault-told-as-not-found', what: 'A city that cannot be reached is told as a number that it does not know', near: ['status-tracker/asking-the-city', 'status-tracker/several/several'],
    file: `${tracker}/status-tracker-controller.ts`, find: "this.arrive({ name: 'failed', lookedFor, because: kindOf(error) }, asked);",
    put: "this.arrive('number' in lookedFor ? { name: 'not-found', number: lookedFor.number } : { name: 'failed', lookedFor, because: kindOf(error) }, asked);",
  },
  {
    id: 'offline-told-as-the-city', what: 'Somebody who is offline is told that the city cannot be reached', near: ['status-tracker/asking-the-city'],
    file: `${internal}/why-not-reached.ts`, find: "return 'offline';", put: "return 'cannotReachCity';",
  },
  {
    id: 'look-told-as-sending', what: 'Of a site that may not ask the city it is said that it may not send', near: ['status-tracker/asking-the-city'],
    file: `${tracker}/tracking.ts`, find: "because === 'not-allowed' ? 'notAllowedToLook'", put: "because === 'refused' ? 'notAllowedToLook'",
  },
  {
    id: 'no-second-try', what: 'Where the city could not be reached there is no way to try again', near: ['status-tracker/asking-the-city', 'status-tracker/several/several'],
    file: `${tracker}/views/no-result.ts`, find: "${again(say('tryAgain'), phase.lookedFor)}${another()}", put: '${another()}',
  },
  {
    id: 'not-found-is-the-end', what: 'Where a number is not found there is no field to try another', near: ['status-tracker/status-tracker'],
    file: `${tracker}/views/no-result.ts`, find: '${lookUp(tracking, busy, false)}', put: "${busy ? lookUp(tracking, busy, false) : ''}",
  },
  {
    id: 'token-silent', what: 'While the city has given no number yet, nothing says that it has the request', near: ['status-tracker/asking-the-city'],
    file: `${tracker}/status-tracker-controller.ts`, find: "      this.set({ phase: { name: 'waiting', token, gaveUp: false } });\n", put: '',
  },
  {
    id: 'number-told-as-not-found', what: 'A number that has just come is told as one the city does not know', near: ['status-tracker/asking-the-city'],
    file: `${tracker}/status-tracker-controller.ts`, find: "return outcome.name === 'not-found' ? { name: 'numbered', number } : outcome;", put: "return outcome.name === 'asking' ? { name: 'numbered', number } : outcome;",
  },
  {
    id: 'spaces-between-not-read', what: 'Two numbers with a space between them are looked up as one', near: ['status-tracker/several/several'],
    file: `${tracker}/status-tracker-controller.ts`, find: 'const between = /[\\s,', put: 'const between = /[,',
  },
  {
    id: 'call-for-each', what: 'Each of several requests costs the city a call of its own', near: ['status-tracker/several/several'],
    file: `${tracker}/several/several.ts`, find: 'const list = await findRequests(numbers.slice(0, mostAtOnce), city, { signal });',
    put: 'const list = (await Promise.all(numbers.slice(0, mostAtOnce).map((number) => findRequests([number], city, { signal })))).flat();',
  },
  {
    id: 'beyond-not-told', what: 'Nobody is told that more than fifty numbers were left out', near: ['status-tracker/several/several'],
    file: `${tracker}/several/several.ts`, find: 'beyond: Math.max(0, numbers.length - mostAtOnce)', put: 'beyond: Math.min(0, numbers.length - mostAtOnce)',
  },
  {
    id: 'unknown-left-out', what: 'Of several, one that the city does not know is left out without a word', near: ['status-tracker/several/several'],
    file: `${tracker}/several/several.ts`, find: "return { name: 'several', list, beyond", put: "return { name: 'several', list: list.filter(({ request }) => request !== undefined), beyond",
  },
  {
    id: 'no-way-back-to-the-list', what: 'From one of several there is no way back to the list', near: ['status-tracker/several/several'],
    file: `${tracker}/views/result.ts`, find: 'looked.request?.id === request.id', put: 'looked.request?.id === `${request.id} `',
  },
];
