/** What happens to a request and to what was told: sent once, said when it is so, lost never. */
const form = 'packages/elements/src/request-form';
const core = 'packages/core/src/requests';

export const sentAndKept = [
  {
    id: 'double-tap-goes-twice', what: 'A double tap on Continue goes on twice', near: ['request-form/keeping/nothing-lost'],
    file: 'packages/elements/src/ui/button.ts', find: 'event.detail > 1', put: 'event.detail > 9',
  },
  {
    id: 'received-too-early', what: 'The form says that the city has it while it still waits to be sent', near: ['request-form/sending/sending', 'request-form/sending/delivery'],
    file: `${form}/sending/conclusion.ts`, find: "return { change: before === 'not-done' ? notDone : { phase: { name: 'sending', canStop: state === 'queued' } } };", put: "return { change: before === 'not-done' ? notDone : { phase: { name: 'done', receipt: { key, serviceCode, serviceName, sentAt } } } };",
  },
  {
    id: 'unsure-as-sure', what: 'The page is told that it did not arrive although nobody knows', near: ['request-form/told-as-it-is', 'request-form/sending/sending'],
    file: `${form}/sending/conclusion.ts`, find: "unsure: state !== 'kept'", put: "unsure: state === 'kept'",
  },
  {
    id: 'unsure-shown-as-not-sent', what: 'The resident is told that it did not arrive although nobody knows', near: ['request-form/sending/sending', 'request-form/sending/delivery'],
    file: `${form}/steps/not-sent.ts`, find: "if (state === 'needs-person') return 'unsureHeading';", put: "if (state === 'needs-person') return 'keptHeading';",
  },
  {
    id: 'told-twice', what: 'The page is told the same fact with every try', near: ['request-form/told-as-it-is', 'request-form/sending/delivery', 'request-form/sending/sending'],
    file: `${form}/sending/delivery.ts`, find: 'if (fact && JSON.stringify(fact) !== this.told) {', put: "if (fact && this.told !== 'never') {",
  },
  {
    id: 'changed-while-it-goes', what: 'A request that waits to be sent can go by itself while it is being changed', near: ['request-form/sending/delivery'],
    file: `${form}/request-form-controller.ts`, find: "return this.state.phase.name !== 'not-done' || (await this.delivery?.takeBack()) === true;", put: "return this.state.phase.name !== 'done' || (await this.delivery?.takeBack()) === true;",
  },
  {
    id: 'cleared-and-still-sent', what: 'What the resident cleared is sent all the same', near: ['request-form/sending/delivery'],
    file: `${form}/sending/delivery.ts`, find: "if (phase.name === 'not-done' || this.isChanging) await", put: "if (phase.name === 'done' || this.isChanging) await",
  },
  {
    id: 'sent-although-lacking', what: 'A request is sent although an answer is missing', near: ['request-form/keeping/nothing-lost', 'request-form/layout-page'],
    file: `${form}/request-form-controller.ts`, find: 'if (lacking || !service) return;', put: 'if (!service) return;',
  },
  {
    id: 'sent-without-look', what: 'After a lost answer the request is sent again without looking whether it arrived', near: ['request-form/sending/sending'],
    file: `${core}/submit-request.ts`, find: 'if (uncertain.length > 0 && !city.knowsRepeats) {', put: 'if (uncertain.length > 99 && !city.knowsRepeats) {',
  },
  {
    id: 'sent-before-written', what: 'A request is sent before it is written down that it may have arrived', near: ['request-form/sending/sending'],
    file: `${core}/submit-request.ts`, find: "if (!(await keepWith(true))) return { state: 'kept', because: 'stopped' };", put: "void keepWith(true);",
  },
  {
    id: 'rule-answers-lost', what: 'Answers to questions that another answer brought are not sent', near: ['request-form/told-as-it-is', 'request-form/rules'],
    file: `${form}/sending/delivery.ts`, find: 'questionsToAsk(questions, draft.answers, locale).map', put: 'questionsToAsk(questions, {}, locale).map',
  },
  {
    id: 'late-photo-lost', what: 'A photo that became ready while Send waited for it does not go along', near: ['request-form/photos/photos'],
    file: `${form}/photos/form-photos.ts`, find: '{ ...draft, photos: now.photos }', put: '{ ...draft, photos: draft.photos }',
  },
  {
    id: 'photo-not-awaited', what: 'Send does not wait for a photo that is being made ready', near: ['request-form/photos/photos'],
    file: `${form}/photos/form-photos.ts`, find: 'bench.settled(patience)', put: 'bench.settled(patience / 10_000)',
  },
  {
    id: 'photo-loss-not-told', what: 'The confirmation does not say that a photo did not arrive', near: ['request-form/photos/photos', 'request-form/photos/photos-sent'],
    file: `${form}/photos/photos-told.ts`, find: 'if (count === 0) return nothing;', put: 'if (count < 99) return nothing;',
  },
  {
    id: 'photo-place-without-asking', what: 'The place a photo knows is taken without asking', near: ['request-form/photos/photos'],
    file: `${form}/photos/photo-place-offer.ts`, find: '    else this.known.set(id, { name: file.name, point });\n', put: '    else {\n      this.known.set(id, { name: file.name, point });\n      this.accept();\n    }\n',
  },
  {
    id: 'answers-not-kept', what: 'A reload loses what was typed', near: ['request-form/request-form', 'request-form/keeping/nothing-lost'],
    file: `${form}/keeping/keeping.ts`, find: 'return keepDraft(this.drawer, this.name, draft).then(() => true, () => false);', put: 'return keepDraft(this.drawer, this.name, { ...draft, words: \'\' }).then(() => true, () => false);',
  },
  {
    id: 'restored-not-told', what: 'Nobody is told that answers of an earlier visit are in the form', near: ['request-form/request-form'],
    file: `${form}/request-form-controller.ts`, find: 'this.set({ draft, restored: true });', put: 'this.set({ draft, restored: false });',
  },
  {
    id: 'not-kept-not-told', what: 'Nobody is told that the browser keeps nothing', near: ['request-form/request-form'],
    file: `${form}/request-form-controller.ts`, find: 'kept === this.state.kept || this.set({ kept })', put: 'kept === this.state.kept || this.set({ kept: this.state.kept })',
  },
  {
    id: 'name-stays-on-the-device', what: 'Who the resident is stays on a device that others use', near: ['request-form/keeping/kept-on-device'],
    file: `${form}/keeping/device-keeping.ts`, find: 'contact: noContact, photos: []', put: 'contact: { ...noContact, ...draft.contact }, photos: []',
  },
  {
    id: 'answers-stay-in-the-tab', what: 'The answers stay in the tab after the city has them', near: ['request-form/sending/sending'],
    file: `${form}/keeping/keeping.ts`, find: 'await keepReceipt(this.drawer, this.name, receipt).catch(() => undefined);\n    for (const place of [this.name, this.handed])', put: 'await keepReceipt(this.drawer, this.name, receipt).catch(() => undefined);\n    for (const place of [this.handed])',
  },
  {
    id: 'receipt-not-kept', what: 'A reload loses the number', near: ['request-form/sending/sending'],
    file: `${form}/keeping/receipt-drawer.ts`, find: 'if (receipt) await drawer.write(', put: 'if (receipt?.token) await drawer.write(',
  },
];
