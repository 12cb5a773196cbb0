/** Hints and errors: tied to their field, said, and led to. */
const ui = 'packages/elements/src/ui';
const form = 'packages/elements/src/request-form';

export const describedAndMended = [
  {
    id: 'error-not-tied', what: 'An error stands beside its field and does not describe it (3.3.1)', near: ['ui/field', 'ui/choices'],
    file: `${ui}/label-and-help.ts`, find: 'error && `${id}-error`, ', put: 'error && `${id}-errors`, ',
  },
  {
    id: 'hint-id-broken', what: 'A field is described by an id that is not there (1.3.1)', near: ['ui/field', 'ui/choices'],
    file: `${ui}/label-and-help.ts`, find: 'const ids = [hint && `${id}-hint`', put: 'const ids = [hint && `${id}-help`',
  },
  {
    id: 'counter-not-tied', what: 'How many characters are left does not describe the field (1.3.1)', near: ['request-form/for-everybody', 'ui/field'],
    file: `${ui}/label-and-help.ts`, find: ', counter && `${id}-counter`].filter', put: ', counter && id === undefined && `${id}-counter`].filter',
  },
  {
    id: 'choice-hint-not-tied', what: 'The hint below a choice does not describe it (1.3.1)', near: ['request-form/for-everybody', 'ui/choices', 'request-form/request-form'],
    file: `${ui}/choices.ts`, find: '\n      aria-describedby=${choice.hint ? `${id}-hint` : nothing}', put: '',
  },
  {
    id: 'radios-not-described', what: 'Neither hint nor error describes a group of radio buttons (3.3.1)', near: ['request-form/for-everybody', 'ui/choices'],
    file: `${ui}/choices.ts`, find: "aria-invalid=${o.error ? 'true' : 'false'}\n    aria-describedby=${describedBy(o)}", put: "aria-invalid=${o.error ? 'true' : 'false'}",
  },
  {
    id: 'services-not-described', what: 'The error of the list of services does not describe it (3.3.1)', near: ['request-form/told-as-it-is', 'request-form/for-everybody', 'request-form/request-form'],
    file: `${form}/steps/service-step.ts`, find: 'aria-describedby=${describedBy(question)}', put: 'aria-details=${describedBy(question)}',
  },
  {
    id: 'line-never-invalid', what: 'A line in error does not say that it is invalid (3.3.1, 4.1.2)', near: ['request-form/request-form', 'ui/field'],
    file: `${ui}/field.ts`,
    find: "aria-invalid=${o.error ? 'true' : 'false'}\n    aria-describedby=${describedBy(o, o.counter)}\n    .value=${live(o.value)}\n    @input=${(event: Event) => o.onInput((event.target as HTMLInputElement)",
    put: "aria-invalid=\"false\"\n    aria-describedby=${describedBy(o, o.counter)}\n    .value=${live(o.value)}\n    @input=${(event: Event) => o.onInput((event.target as HTMLInputElement)",
  },
  {
    id: 'ticks-never-invalid', what: 'Tick boxes in error do not say so (3.3.1, 4.1.2)', near: ['ui/seen', 'ui/choices', 'request-form/request-form'],
    file: `${ui}/choices.ts`, find: "\n      aria-invalid=${type === 'checkbox' && o.error ? 'true' : nothing}", put: '',
  },
  {
    id: 'empty-is-invalid', what: 'Every field of a date is called wrong before anything is typed (3.3.1)', near: ['request-form/for-everybody', 'ui/field', 'request-form/request-form'],
    file: `${ui}/date-fields.ts`, find: "aria-invalid=${wrong(part) ? 'true' : 'false'}", put: "aria-invalid=${wrong(part) || !o.value[part] ? 'true' : 'false'}",
  },
  {
    id: 'error-without-word', what: 'An error is told by colour alone: the word “Error” is not said (1.4.1)', near: ['request-form/for-everybody', 'ui/field'],
    file: `${ui}/label-and-help.ts`, find: '${errorPrefix ? html`<span class="civic-hidden">${errorPrefix} </span>` : nothing}', put: '${errorPrefix ? nothing : nothing}',
  },
  {
    id: 'contact-error-not-shown', what: 'A wrong email address is not marked at its field (3.3.1)', near: ['request-form/for-everybody', 'request-form/request-form'],
    file: `${form}/steps/contact-step.ts`, find: '        error: errorAt(key, walk),\n', put: "        error: errorAt('words', walk),\n",
  },
  {
    id: 'question-error-not-shown', what: 'What is wrong with an answer is not marked at its question (3.3.1)', near: ['request-form/for-everybody', 'request-form/request-form'],
    file: `${form}/steps/questions-step.ts`, find: 'error: errorAt(at, walk),', put: "error: errorAt('words', walk),",
  },
  {
    id: 'problem-leads-nowhere', what: 'A problem of the summary leads to no question (3.3.1)', near: ['request-form/for-everybody', 'request-form/request-form', 'request-form/accessible'],
    file: `${form}/form-view.ts`, find: 'target: controlId(at, form.offered.known), text', put: 'target: at, text',
  },
  {
    id: 'problem-leads-to-another', what: 'Every problem of the summary leads to the first one (3.3.1)', near: ['request-form/for-everybody', 'request-form/request-form', 'request-form/layout-page'],
    file: `${form}/form-view.ts`, find: 'problems.find((problem) => controlId(problem.at, form.offered.known) === target)?.at', put: "(target === '' ? undefined : problems[0])?.at",
  },
  {
    id: 'problem-leads-to-the-first-control', what: 'A problem leads to the first part of a date, not to the one that is wrong (3.3.1)', near: ['ui/seen', 'ui/error-summary'],
    file: `${ui}/error-summary.ts`, find: `(found.querySelector<HTMLElement>('[aria-invalid="true"]:is(input, select, textarea)') ??`, put: `(found.querySelector<HTMLElement>('[aria-invalid="mixed"]:is(input, select, textarea)') ??`,
  },
  {
    id: 'summary-reads-no-problems', what: 'The summary takes the focus and its problems are not read with it (3.3.1)', near: ['ui/error-summary'],
    file: `${ui}/error-summary.ts`, find: '\n    aria-describedby="${o.id}-problems"', put: '',
  },
  {
    id: 'error-stays-when-mended', what: 'An error goes on standing there after the answer is mended (3.3.1)', near: ['request-form/request-form', 'request-form/keeping/nothing-lost'],
    file: `${form}/lacking.ts`, find: 'now.find((problem) => problem.at === at) ?? []', put: 'now.find((problem) => problem.at === at) ?? problems.filter((problem) => problem.at === at)',
  },
  {
    id: 'title-without-error', what: 'The page’s title does not say that something has to be mended (2.4.2)', near: ['request-form/request-form'],
    file: `${form}/request-form.ts`, find: '() => this.form.state.problems.length > 0, ', put: '() => this.form.state.problems.length > 99, ',
  },
  {
    id: 'refusal-not-at-the-answer', what: 'What the city refuses is not shown at the answer it is about (3.3.1)', near: ['request-form/sending/sending'],
    file: `${form}/request-form-controller.ts`, find: '    this.set({ problems });\n', put: '    this.set({ problems: problems.slice(1) });\n',
  },
  {
    id: 'address-purpose-missing', what: 'Browsers cannot fill in the address (1.3.5)', near: ['request-form/for-everybody', 'request-form/request-form', 'request-form/place'],
    file: `${form}/steps/place-step.ts`, find: "        autocomplete: 'address-line1',\n", put: '',
  },
  {
    id: 'email-purpose-missing', what: 'Browsers cannot fill in the email address (1.3.5)', near: ['request-form/request-form'],
    file: `${form}/steps/contact-step.ts`, find: "{ key: 'email', autocomplete: 'email', type: 'email' }", put: "{ key: 'email', autocomplete: 'off', type: 'email' }",
  },
  {
    id: 'phone-as-text', what: 'A telephone number is asked for with the keyboard for words', near: ['request-form/for-everybody', 'request-form/request-form'],
    file: `${form}/steps/contact-step.ts`, find: "{ key: 'phone', autocomplete: 'tel', type: 'tel' }", put: "{ key: 'phone', autocomplete: 'tel', type: 'text' }",
  },
];
