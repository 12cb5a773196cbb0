/** Focus and keyboard: where focus goes when what had it goes away, and what the keyboard reaches. */
const ui = 'packages/elements/src/ui';
const form = 'packages/elements/src/request-form';

export const focusAndKeyboard = [
  {
    id: 'focus-lost-between-pages', what: 'Focus goes nowhere when the next page comes (2.4.3)', near: ['request-form/request-form'],
    file: `${form}/request-form-controller.ts`, find: "    this.focus = { on: this.means.together ? headingId(step) : 'heading' };\n", put: "    this.focus = this.means.together ? { on: headingId(step) } : undefined;\n",
  },
  {
    id: 'heading-takes-no-focus', what: 'The title of a page cannot take the focus it is given (2.4.3)', near: ['request-form/request-form'],
    file: `${form}/form-view.ts`, find: "size: 'xl', id: 'heading', focusable: true })", put: "size: 'xl', id: 'heading' })",
  },
  {
    id: 'heading-is-a-stop', what: 'Tab stops at titles, where there is nothing to do (2.4.3)', near: ['request-form/focus-goes', 'request-form/request-form', 'request-form/accessible'],
    file: `${ui}/heading.ts`, find: "focusable ? '-1' : nothing", put: "focusable ? '0' : nothing",
  },
  {
    id: 'focus-not-to-the-summary', what: 'After a mistake focus stays on the button (3.3.1, 2.4.3)', near: ['request-form/request-form'],
    file: `${form}/request-form-controller.ts`, find: "this.look({ problems }, 'problems')", put: 'this.look({ problems })',
  },
  {
    id: 'focus-lost-after-sending', what: 'Focus is lost when the confirmation comes (2.4.3)', near: ['request-form/sending/sending', 'request-form/sending/delivery'],
    file: `${form}/sending/conclusion.ts`, find: "{ focus: 'receipt-title', fact:", put: '{ fact:',
  },
  {
    id: 'focus-lost-when-not-sent', what: 'Focus is lost when the request did not arrive (2.4.3)', near: ['request-form/focus-goes', 'request-form/sending/sending', 'request-form/sending/delivery'],
    file: `${form}/sending/conclusion.ts`, find: "        ...(before !== 'not-done' && { focus: 'heading' }),\n", put: '',
  },
  {
    id: 'focus-taken-from-elsewhere', what: 'A try that goes by itself takes the focus from who is elsewhere on the page (3.2.5)', near: ['request-form/sending/delivery'],
    file: `${form}/sending/delivery.ts`, find: ", ...(phase.name === 'not-done' && { ifHere: true }) }", put: ' }',
  },
  {
    id: 'focus-lost-when-clearing', what: 'Focus is lost when “Clear my answers” asks whether it is meant (2.4.3)', near: ['request-form/focus-goes', 'request-form/request-form'],
    file: `${form}/clearing.ts`, find: "form.look({ clearing: true }, 'clearing')", put: 'form.look({ clearing: true })',
  },
  {
    id: 'focus-lost-when-kept', what: 'Focus is lost after “No, keep them” (2.4.3)', near: ['request-form/focus-goes', 'request-form/request-form'],
    file: `${form}/clearing.ts`, find: "form.look({ clearing: false }, 'clear')", put: 'form.look({ clearing: false })',
  },
  {
    id: 'focus-lost-after-clearing', what: 'Focus is lost when all answers are gone (2.4.3)', near: ['request-form/announcements', 'request-form/request-form'],
    file: `${form}/request-form-controller.ts`, find: "    this.focus = { on: 'heading' };\n", put: '',
  },
  {
    id: 'focus-lost-with-a-photo', what: 'Focus is lost when a photo is removed (2.4.3)', near: ['request-form/photos/photos'],
    file: `${form}/photos/photo-bench.ts`, find: "next > 0 ? `photos-${next}-remove` : 'photos'", put: "next > 0 ? `photos-${next}-gone` : 'photo'",
  },
  {
    id: 'focus-lost-with-the-point', what: 'Focus is lost when the location is taken away (2.4.3)', near: ['request-form/place', 'request-form/announcements'],
    file: `${form}/place/place-part.ts`, find: ", wasDevice ? 'locate' : 'address');", put: ');',
  },
  {
    id: 'focus-taken-while-typing', what: 'The location that was found takes the focus from who is typing (3.2.2)', near: ['request-form/announcements'],
    file: `${form}/find-me.ts`, find: "form.look({}, 'location', true)", put: "form.look({}, 'location')",
  },
  {
    id: 'focus-lost-when-browsing', what: 'Focus is lost after “show all services” (2.4.3)', near: ['request-form/focus-goes', 'request-form/request-form'],
    file: `${form}/steps/service-step.ts`, find: "form.look({ browsing: true }, 'service')", put: 'form.look({ browsing: true })',
  },
  {
    id: 'focus-lost-after-browsing', what: 'Focus is lost on the way back from all services (2.4.3)', near: ['request-form/focus-goes', 'request-form/request-form'],
    file: `${form}/steps/service-step.ts`, find: "form.look({ browsing: false }, 'service-1')", put: 'form.look({ browsing: false })',
  },
  {
    id: 'focus-lost-after-another-try', what: 'Focus is lost when the city’s list comes after another try (2.4.3)', near: ['request-form/announcements'],
    file: `${form}/request-form-controller.ts`, find: "    this.look({}, 'heading');\n  }\n\n  get service()", put: '    this.look({});\n  }\n\n  get service()',
  },
  {
    id: 'focus-lost-after-rating', what: 'Focus is lost when the one question after sending is answered (2.4.3)', near: ['request-form/after-sending/after-sending'],
    file: `${form}/after-sending/ease.ts`, find: "form.look({}, 'ease-thanks')", put: 'form.look({})',
  },
  {
    id: 'focus-behind-a-bar', what: 'Focus may lie behind a bar of the page (2.4.11)', near: [], pages: ['host-pages/anywhere'],
    file: `${ui}/keep-in-sight.ts`, find: 'return drawn === null || !(outer.contains(drawn) || drawn.contains(outer));', put: 'return drawn === null && outer === element;',
  },
  {
    id: 'busy-button-loses-focus', what: 'The button that sends is switched off while it works, and loses the focus (2.4.3)', near: ['request-form/focus-goes', 'ui/error-summary'],
    file: `${ui}/button.ts`, find: '?disabled=${o.disabled ?? false}', put: '?disabled=${o.disabled ?? o.busy ?? false}',
  },
  {
    id: 'arrow-keys-do-nothing', what: 'Radio buttons are no group for the arrow keys (2.1.1)', near: ['ui/choices'],
    file: `${ui}/choices.ts`, find: 'name=${o.name ?? o.id}', put: 'name=${id}',
  },
  {
    id: 'file-out-of-reach', what: 'Photos can only be dropped: the keyboard does not reach the control (2.1.1, 2.5.7)', near: ['ui/seen', 'ui/photo-list', 'request-form/photos/photos'],
    file: `${ui}/photo-list.ts`, find: '      type="file"\n', put: '      type="file"\n      tabindex="-1"\n',
  },
  {
    id: 'map-by-dragging-alone', what: 'The pin of the map moves by dragging alone (2.5.7)', near: ['place-map/place-map', 'request-form/place'],
    file: 'packages/elements/src/place-map/place-map.ts', find: '<div class="civic-map-buttons">${headings', put: '<div class="civic-map-buttons" hidden>${headings',
  },
  {
    id: 'choice-goes-on-by-itself', what: 'Choosing a service goes on to the next page by itself (3.2.2)', near: ['request-form/request-form'],
    file: `${form}/request-form-controller.ts`, find: '    this.change({ serviceCode });\n    void this.loadQuestions();', put: '    this.change({ serviceCode });\n    void this.loadQuestions().then(() => this.goOn());',
  },
];
