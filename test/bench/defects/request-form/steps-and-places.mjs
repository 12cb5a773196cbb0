/** The way through the form, the service and the place: in order, and what the resident meant. */
const form = 'packages/elements/src/request-form';
const core = 'packages/core/src/requests';

export const stepsAndPlaces = [
  {
    id: 'steps-in-the-wrong-order', what: 'The form asks who the resident is before it asks its questions', near: ['request-form/request-form'],
    file: `${core}/steps.ts`, find: "const everyStep: readonly Step[] = ['service', 'place', 'known', 'questions', 'photos', 'contact', 'check'];", put: "const everyStep: readonly Step[] = ['service', 'place', 'known', 'contact', 'questions', 'photos', 'check'];",
  },
  {
    id: 'goes-on-although-lacking', what: 'Continue goes on although an answer is missing', near: ['request-form/request-form'],
    file: `${form}/request-form-controller.ts`, find: '    if (this.leadToProblems(step)) return;\n', put: "    if (this.leadToProblems(step) && step === 'check') return;\n",
  },
  {
    id: 'no-way-back-to-the-check', what: 'After one change from the check page all pages come once more (3.3.4)', near: ['request-form/request-form'],
    file: `${form}/request-form-controller.ts`, find: "returnTo: step === 'check' ? undefined : returnTo, problems", put: "returnTo: step !== 'check' ? undefined : returnTo, problems",
  },
  {
    id: 'unseen-questions-skipped', what: 'The questions of a service chosen later are never shown', near: ['request-form/told-as-it-is', 'request-form/request-form'],
    file: `${form}/request-form-controller.ts`, find: "else if (step === 'service' && hasUnseenQuestions(this.answered))", put: "else if (step === 'check' && hasUnseenQuestions(this.answered))",
  },
  {
    id: 'back-leaves-the-page', what: 'The browser’s Back leaves the page and the form with it', near: ['request-form/request-form', 'request-form/keeping/nothing-lost'],
    file: `${form}/request-form-controller.ts`, find: 'if (!this.means.together) this.history?.push(step);', put: 'if (this.means.together) this.history?.push(step);',
  },
  {
    id: 'step-forgotten', what: 'A reload begins at the first page although all is answered', near: ['request-form/keeping/nothing-lost', 'request-form/photos/photos', 'request-form/known/known-requests'],
    file: `${form}/request-form-controller.ts`, find: 'this.set({ step: asFarAs(remembered, this.answered) })', put: "this.set({ step: asFarAs('service', this.answered) })",
  },
  {
    id: 'changed-under-way', what: 'With all on one page, answers can be changed while they are sent', near: ['request-form/layout-page'],
    file: `${form}/all-on-one-page.ts`, find: "?inert=${form.state.phase.name === 'sending'}", put: "?inert=${form.state.phase.name === 'done'}",
  },
  {
    id: 'clears-without-asking', what: '“Clear my answers” clears at the first press (3.3.4)', near: ['request-form/request-form'],
    file: `${form}/clearing.ts`, find: "onClick: () => form.look({ clearing: true }, 'clearing')", put: "onClick: () => void form.startAnew('cleared')",
  },
  {
    id: 'gone-service-stays', what: 'A service that the city has no more stays chosen, and nothing can be sent', near: ['request-form/told-as-it-is', 'request-form/request-form', 'request-form/carried', 'request-form/prefilled'],
    file: `${form}/request-form-controller.ts`, find: "if (!this.service) this.set({ draft: { ...this.state.draft, serviceCode: '' } });", put: "if (!this.service) this.set({ draft: { ...this.state.draft } });",
  },
  {
    id: 'older-list-wins', what: 'A list of services that comes late takes the place of a newer one', near: ['request-form/told-as-it-is', 'request-form/offered-services'],
    file: `${form}/offered-services.ts`, find: 'if (reading !== this.reading) return;', put: 'if (reading > this.reading) return;',
  },
  {
    id: 'older-addresses-win', what: 'Addresses that come late take the place of those for the words typed now', near: ['request-form/place'],
    file: `${form}/place/address-lookup.ts`, find: 'if (!signal.aborted) this.become(found', put: "if (words !== '') this.become(found",
  },
  {
    id: 'point-stays-with-other-words', what: 'A point stays with an address that was changed since', near: ['request-form/place'],
    file: `${form}/place/place-part.ts`, find: 'this.keep(withWords(this.place, address));', put: 'this.keep({ ...withWords(this.place, address), ...this.place, address });',
  },
  {
    id: 'nowhere-is-a-place', what: 'The point 0,0 is taken for a place', near: ['request-form/place'],
    file: `${form}/place/place-part.ts`, find: 'this.isRefused = isDefaultPoint(point, this.known.now.defaultPoints);', put: 'this.isRefused = isDefaultPoint(point, this.known.now.defaultPoints) && by === \'typed\' && point.lat > 0;',
  },
  {
    id: 'location-on-a-page-left', what: 'A location that comes late lands in the answers of who has gone on', near: ['request-form/announcements'],
    file: `${form}/find-me.ts`, find: "if (!('point' in located) || !stillAsked) return;", put: "if (!('point' in located)) return;",
  },
  {
    id: 'typed-address-lost', what: 'Finding oneself on the map loses the address that was typed', near: ['request-form/place', 'request-form/announcements'],
    file: `${form}/place/place-part.ts`, find: 'return this.take(this.place, point, by);', put: "return this.take({ ...this.place, address: '' }, point, by);",
  },
  {
    id: 'outside-not-told', what: 'Nobody is told that the place is not the city’s', near: ['request-form/told-as-it-is', 'request-form/place'],
    file: `${form}/place/outside-notice.ts`, find: '  if (!outside) return nothing;\n  const { say } = walk;', put: '  if (!outside?.who) return nothing;\n  const { say } = walk;',
  },
  {
    id: 'known-holds-up', what: 'Continue waits for the city’s list of requests as long as it takes', near: ['request-form/known/known-requests'],
    file: `${form}/known/known-requests.ts`, find: 'wait(patience, form.leaving.signal)', put: 'wait(patience * 1000, form.leaving.signal)',
  },
  {
    id: 'tracker-without-number', what: 'The link to follow a request does not carry its number', near: ['request-form/after-sending/after-sending', 'request-form/known/known-requests'],
    file: `${form}/after-sending/tracker-link.ts`, find: '`request=${encodeURIComponent(id)}`', put: '`id=${encodeURIComponent(id)}`',
  },
  {
    id: 'past-day-promised', what: 'A day that has passed is promised', near: ['request-form/told-as-it-is', 'request-form/after-sending/after-sending'],
    file: `${form}/after-sending/what-next.ts`, find: 'expected && !expected.late ? expected.by', put: 'expected ? expected.by',
  },
];
