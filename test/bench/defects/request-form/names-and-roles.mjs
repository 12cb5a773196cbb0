/** Names, roles and structure: what a control is called, what it is, and what belongs together. */
const ui = 'packages/elements/src/ui';
const form = 'packages/elements/src/request-form';

export const namesAndRoles = [
  {
    id: 'field-without-label', what: 'The label of a text field is not tied to it (1.3.1, 4.1.2)', near: ['ui/field', 'request-form/accessible'],
    file: `${ui}/field.ts`, find: '<label class="civic-label" for=${o.id}>', put: '<label class="civic-label">',
  },
  {
    id: 'choice-without-label', what: 'The label of a radio button or tick box is not tied to it (1.3.1, 4.1.2)', near: ['ui/choices'],
    file: `${ui}/choices.ts`, find: '<label class="civic-choice-label" for=${id}>', put: '<label class="civic-choice-label">',
  },
  {
    id: 'select-without-label', what: 'The label of a long list is not tied to it (1.3.1, 4.1.2)', near: ['request-form/accessible', 'ui/field'],
    file: `${ui}/select.ts`, find: '<label class="civic-label" for=${o.id}>', put: '<label class="civic-label">',
  },
  {
    id: 'date-part-without-label', what: 'Day, month and year have no labels tied to them (1.3.1, 4.1.2)', near: ['request-form/accessible', 'ui/field'],
    file: `${ui}/date-fields.ts`, find: '<label class="civic-date-label" for="${o.id}-${part}">', put: '<label class="civic-date-label">',
  },
  {
    id: 'group-without-name', what: 'A group of choices has its question beside it, but not as its name (1.3.1)', near: ['ui/choices', 'request-form/accessible'],
    file: `${ui}/choices.ts`,
    find: "<legend class=${o.legendHidden ? 'civic-hidden' : 'civic-label'}>${asHeading(namedBy(o.legend, o.optionalWord), o.heading)}</legend>",
    put: "<div class=${o.legendHidden ? 'civic-hidden' : 'civic-label'}>${asHeading(namedBy(o.legend, o.optionalWord), o.heading)}</div>",
  },
  {
    id: 'date-without-name', what: 'The three fields of a date are a group without a name (1.3.1)', near: ['request-form/for-everybody', 'ui/field', 'request-form/accessible'],
    file: `${ui}/date-fields.ts`,
    find: '<legend class="civic-label">${asHeading(namedBy(o.legend, o.optionalWord), o.heading)}</legend>',
    put: '<div class="civic-label">${asHeading(namedBy(o.legend, o.optionalWord), o.heading)}</div>',
  },
  {
    id: 'radios-wrong-role', what: 'A group of radio buttons says that it is a toolbar (4.1.2)', near: ['ui/choices', 'request-form/accessible'],
    file: `${ui}/choices.ts`, find: 'role="radiogroup"', put: 'role="toolbar"',
  },
  {
    id: 'summary-without-name', what: 'What takes the focus after a mistake has no name (2.4.6, 4.1.2)', near: ['ui/error-summary'],
    file: `${ui}/error-summary.ts`, find: 'aria-labelledby="${o.id}-title"', put: 'aria-labelledby="${o.id}-heading"',
  },
  {
    id: 'summary-without-role', what: 'The summary of problems is no group, so its name is not said (1.3.1)', near: ['request-form/for-everybody', 'ui/error-summary', 'request-form/accessible'],
    file: `${ui}/error-summary.ts`, find: 'role="group"', put: 'role="presentation"',
  },
  {
    id: 'clearing-without-name', what: 'The question whether answers should go has no name when it takes the focus (4.1.2)', near: ['request-form/focus-goes', 'request-form/request-form', 'request-form/accessible'],
    file: `${form}/clearing.ts`, find: " aria-label=${say('startOverAsk')}>", put: '>',
  },
  {
    id: 'page-without-name', what: 'The section of a page points at a name that is not there (1.3.1)', near: ['request-form/for-everybody', 'request-form/accessible'],
    file: `${form}/form-view.ts`, find: 'aria-labelledby="heading"', put: 'aria-labelledby="title"',
  },
  {
    id: 'icon-read-out', what: 'Icons are read out as unnamed graphics (1.1.1)', near: ['ui/base', 'request-form/accessible'],
    file: `${ui}/icon.ts`, find: ' aria-hidden="true" focusable="false"', put: ' role="img"',
  },
  {
    id: 'picture-without-words', what: 'The photo of a request that is known already has no text (1.1.1)', near: ['request-form/for-everybody', 'request-form/known/known-requests', 'request-form/accessible'],
    file: `${form}/steps/known-step.ts`, find: " alt=${say('knownPhoto', { number: id })}", put: '',
  },
  {
    id: 'change-says-not-what', what: 'Every Change button is called the same (2.4.6)', near: ['request-form/for-everybody', 'request-form/request-form'],
    file: `${form}/steps/check-step.ts`, find: "name: say('changeWhat', { what: key })", put: "name: say('change')",
  },
  {
    id: 'change-without-its-word', what: 'The name of a Change button lacks the word on it (2.5.3)', near: ['request-form/for-everybody', 'request-form/request-form'],
    file: `${form}/steps/check-step.ts`, find: "name: say('changeWhat', { what: key })", put: 'name: key',
  },
  {
    id: 'remove-says-not-which', what: 'Every button that removes a photo is called the same (2.4.6)', near: ['request-form/photos/photos', 'ui/photo-list'],
    file: `${form}/photos/photos-page.ts`,
    find: "thumbnail: bench.thumbnails.get(id),\n      removeName: say('removePhotoWhat', { name }),", put: "thumbnail: bench.thumbnails.get(id),\n      removeName: say('removePhoto'),",
  },
  {
    id: 'steps-not-read', what: '“Step 2 of 5” is hidden from screen readers (1.3.1)', near: ['request-form/for-everybody', 'ui/error-summary', 'request-form/request-form'],
    file: `${ui}/steps.ts`, find: '<p class="civic-muted">${text}</p>', put: '<p class="civic-muted" aria-hidden="true">${text}</p>',
  },
  {
    id: 'required-only-seen', what: 'That an answer is needed is not told to screen readers (3.3.2)', near: ['request-form/for-everybody', 'request-form/request-form'],
    file: `${form}/steps/questions-step.ts`, find: '    required: question.required,\n', put: '',
  },
  {
    id: 'optional-not-said', what: 'What may be left out is not marked (3.3.2)', near: ['request-form/request-form'],
    file: `${form}/steps/questions-step.ts`, find: "    ...(question.required ? {} : { optionalWord: say('optional') }),\n", put: '',
  },
  {
    id: 'heading-is-no-heading', what: 'The title of a page is drawn as a heading and is none (1.3.1)', near: ['request-form/for-everybody', 'request-form/accessible', 'request-form/request-form'],
    file: `${ui}/heading.ts`, find: 'return html`<h2 class=${name} id=${ref} tabindex=${tab}>${text}</h2>`;', put: 'return html`<p class=${name} id=${ref} tabindex=${tab}>${text}</p>`;',
  },
  {
    id: 'heading-level-fixed', what: 'The title of a page has level 2 whatever the site asks for (1.3.1)', near: ['request-form/for-everybody', 'request-form/request-form', 'request-form/accessible'],
    file: `${form}/form-view.ts`, find: 'heading({ level: walk.headingLevel, text: title,', put: 'heading({ level: 2, text: title,',
  },
  {
    id: 'heading-level-of-receipt', what: 'The confirmation’s heading has level 2 whatever the site asks for (1.3.1)', near: ['request-form/for-everybody', 'request-form/sending/sending', 'request-form/accessible'],
    file: `${form}/steps/confirmation.ts`, find: '      headingLevel: walk.headingLevel,\n', put: '',
  },
  {
    id: 'heading-level-skipped', what: 'Headings inside a page skip a level (1.3.1)', near: ['request-form/for-everybody', 'request-form/accessible', 'request-form/words'],
    file: `${form}/walk.ts`, find: 'Math.min(6, headingLevel + 1)', put: 'Math.min(6, headingLevel + 2)',
  },
  {
    id: 'list-is-no-list', what: 'What is known near the place is no list any more (1.3.1)', near: ['request-form/for-everybody', 'request-form/known/known-requests', 'request-form/accessible'],
    file: `${form}/steps/known-step.ts`, find: '<ul class="all-known" role="list">', put: '<ul class="all-known" role="presentation">',
  },
];
