/** Where focus goes, and what the keyboard reaches. */
const ui = 'packages/elements/src/ui';
const map = 'packages/elements/src/journey-map';
const views = `${map}/views`;
const editing = `${map}/editing`;

export const focusAndKeyboard = [
  {
    id: 'moments-not-round', what: 'After the last moment that matters the button leads nowhere', near: ['journey-map/journey-map'],
    file: `${views}/toolbar.ts`, find: '(at + by + all.length) % all.length]', put: 'Math.min(at + by, all.length - 1)]',
  },
  {
    id: 'moment-without-focus', what: '“Next moment that matters” moves nothing (2.4.3)', near: ['journey-map/journey-map', 'journey-map/find-ones-way'],
    file: `${views}/toolbar.ts`, find: '  controller.lastMoment = next.id;\n  controller.goTo(placeId(next.id));', put: '  controller.lastMoment = next.id;\n  controller.set({});',
  },
  {
    id: 'moment-that-is-not-shown', what: '“Next moment that matters” leads to a step that the filter left out, and so nowhere (2.4.3)', near: ['journey-map/told-of-a-step', 'journey-map/find-ones-way', 'journey-map/journey-map'],
    file: `${map}/shown-steps.ts`, find: 'step.momentThatMatters && isShown(step, filters)', put: 'step.momentThatMatters && isShown(step, { ...filters, channels: [] })',
  },
  {
    id: 'next-of-a-moment-one-too-far', what: 'The link beside a moment that matters leaves out the next one', near: ['journey-map/find-ones-way'],
    file: `${views}/toolbar.ts`, find: 'const next = all[all.indexOf(step) + 1];', put: 'const next = all[all.indexOf(step) + 2];',
  },
  {
    id: 'links-without-focus', what: 'Links to stages scroll, and the focus stays behind (2.4.3)', near: ['journey-map/journey-map', 'journey-map/find-ones-way'],
    file: `${map}/journey-map.ts`, find: "(element.localName === 'details' ? element.querySelector('summary') : element)?.focus();", put: "(element.localName === 'details' ? element.querySelector('summary') : undefined)?.focus();",
  },
  {
    id: 'goes-on-to-nowhere', what: 'The link that says where a step goes on to does nothing (2.4.4)', near: ['journey-map/told-of-a-step', 'journey-map/journey-map', 'journey-map/find-ones-way'],
    file: `${views}/lane-cells.ts`, find: 'event.preventDefault(); controller.goTo(placeId(to)); }}', put: 'event.preventDefault(); controller.set({}); }}',
  },
  {
    id: 'title-takes-no-focus', what: 'Once the map is got after all, the focus is lost with the button that was pressed (2.4.3)', near: ['journey-map/journey-map'],
    file: `${map}/journey-map.ts`, find: "id: 'title', focusable: true,", put: "id: 'title', focusable: false,",
  },
  {
    id: 'escape-does-nothing', what: 'Escape does not fold a step', near: ['journey-map/journey-map'],
    file: `${views}/stages.ts`, find: "if (event.key !== 'Escape' || closed", put: "if (event.key !== 'Esc' || closed",
  },
  {
    id: 'escape-loses-focus', what: 'Escape folds a step with the link in it that has the focus, and the focus is lost (2.4.3)', near: ['journey-map/told-of-a-step', 'journey-map/journey-map', 'journey-map/find-ones-way'],
    file: `${views}/stages.ts`, find: '    controller.goTo(`${placeId(id)}-fold`);\n', put: '',
  },
  {
    id: 'letter-folds', what: 'The letter F folds a step, whoever dictates it (2.1.4)', near: ['journey-map/journey-map'], pages: ['host-pages/journey-map/keyboard'],
    file: `${views}/stages.ts`, find: "if (event.key !== 'Escape' || closed", put: "if (!['Escape', 'f'].includes(event.key) || closed",
  },
  {
    id: 'escape-above-loses-focus', what: 'Escape closes the filters, and the focus is lost (2.4.3)', near: ['journey-map/find-ones-way'],
    file: `${views}/toolbar.ts`, find: "  open.open = false;\n  open.querySelector('summary')?.focus();", put: '  open.open = false;',
  },
  {
    id: 'filters-do-not-close', what: 'Escape does not close the filters', near: ['journey-map/find-ones-way'],
    file: `${views}/toolbar.ts`, find: 'part="toolbar" @keydown=${closeOnEscape}>', put: 'part="toolbar" @dblclick=${closeOnEscape}>',
  },
  {
    id: 'show-all-loses-focus', what: '“Show all again” goes away and takes the focus along (2.4.3)', near: ['journey-map/journey-map', 'journey-map/find-ones-way'], pages: ['host-pages/journey-map/keyboard'],
    file: `${map}/what-is-shown.ts`, find: "  controller.focus = 'filters';\n", put: '',
  },
  {
    id: 'fold-not-reached', what: 'Tab does not reach the button that folds a step (2.1.1)', near: ['journey-map/journey-map'], pages: ['host-pages/journey-map/keyboard'],
    file: `${views}/stages.ts`, find: '<button class="fold" id=', put: '<button class="fold" tabindex="-1" id=',
  },
  {
    id: 'fold-by-mouse-alone', what: 'A step is folded by a pointer alone, not by Enter or Space (2.1.1)', near: ['journey-map/journey-map'],
    file: `${views}/stages.ts`, find: '-rows" @click=${() => controller.toggle(id)}>${star}', put: '-rows" @pointerup=${() => controller.toggle(id)}>${star}',
  },
  {
    id: 'stop-without-scrolling', what: 'Tab stops at the map although nothing is to be scrolled there (2.4.3)', near: ['journey-map/journey-map'], pages: ['host-pages/journey-map/narrow-and-wide'],
    file: `${map}/journey-map.ts`, find: '<div class="region" tabindex=${overflows ? \'0\' : nothing} role', put: '<div class="region" tabindex=${\'0\'} role',
  },
  {
    id: 'scrolled-by-mouse-alone', what: 'What scrolls sideways is not reached by keyboard (2.1.1)', near: ['journey-map/told-of-a-step', 'journey-map/journey-map', 'journey-map/find-ones-way'],
    file: `${map}/journey-map.ts`, find: '<div class="region" tabindex=${overflows ? \'0\' : nothing} role', put: '<div class="region" tabindex=${overflows ? \'-1\' : nothing} role',
  },
  {
    id: 'arrows-stuck', what: 'Arrow keys do not go through the choices of a group (2.1.1)', near: ['journey-map/editing/changing', 'ui/choices'],
    file: `${ui}/choices.ts`, find: 'name=${o.name ?? o.id}', put: 'name=${o.name ?? id}',
  },
  {
    id: 'form-without-focus', what: 'A form that opens in a step does not take the focus (2.4.3)', near: ['journey-map/editing/changing', 'journey-map/editing/saying-more'],
    file: `${editing}/edit-desk.ts`, find: 'this.controller.toggle(form.id);\n    this.go(focus);', put: "this.controller.toggle(form.id);\n    this.go(form.of === 'map' ? focus : undefined);",
  },
  {
    id: 'closing-loses-focus', what: 'When a form is closed, the focus is lost (2.4.3)', near: ['journey-map/editing/changing', 'journey-map/editing/saying-more'],
    file: `${editing}/edit-desk.ts`, find: '    this.drafts.clear();\n    this.go(focus);\n  }\n\n  add(', put: '    this.drafts.clear();\n    this.go(this.isOn ? undefined : focus);\n  }\n\n  add(',
  },
  {
    id: 'moving-loses-focus', what: 'A step that is moved takes the focus away from the button, so that it cannot be moved further (2.4.3)', near: ['journey-map/editing/changing', 'journey-map/editing/carrying'],
    file: `${editing}/map-acts.ts`, find: 'desk.does(moveStep(id, to), { at: id, focus });', put: 'desk.does(moveStep(id, to), { at: id });',
  },
  {
    id: 'removing-loses-focus', what: 'When a step is taken away, the focus goes with it (2.4.3)', near: ['journey-map/editing/changing'],
    file: `${editing}/map-acts.ts`, find: '{ at: id, focus: placeId(beside.id), note: { says: [[\'didRemove\', { title: plain(reading, title) }]], at: stage.id,', put: '{ at: id, focus: placeId(beside === stage ? beside.id : id), note: { says: [[\'didRemove\', { title: plain(reading, title) }]], at: stage.id,',
  },
  {
    id: 'undo-loses-focus', what: 'After the last undoing the button is switched off with the focus on it (2.4.3)', near: ['journey-map/editing/changing'],
    file: `${editing}/edit-desk.ts`, find: "this.go(focus ?? (this.canUndo ? undefined : 'redo'));", put: 'this.go(focus);',
  },
  {
    id: 'moved-by-dragging-alone', what: 'A step is moved later by dragging alone: the button is switched off (2.5.7)', near: ['journey-map/editing/changing'],
    file: `${editing}/step-form.ts`, find: "${button({ id: later, label: say('moveLater'), onClick", put: "${button({ id: later, label: say('moveLater'), disabled: true, onClick",
  },
  {
    id: 'carried-for-good', what: 'Escape does not let go of a step that is carried (2.5.2)', near: ['journey-map/editing/carrying'],
    file: `${editing}/carry-steps.ts`, find: "if (event.key !== 'Escape') return;", put: "if (event.key !== 'Esc') return;",
  },
];
