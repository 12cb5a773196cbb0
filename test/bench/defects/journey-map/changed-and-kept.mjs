/** Changing a map where it stands: what is taken, refused, undone, told to the page and kept. */
const map = 'packages/elements/src/journey-map';
const editing = `${map}/editing`;
const core = 'packages/core/src/journey/editing';

export const changedAndKept = [
  {
    id: 'not-known-as-zero', what: 'Whoever says that a feeling is not known writes down that it is neither good nor bad', near: ['journey-map/editing/changing'],
    file: `${editing}/feelings-form.ts`, find: "value === '' ? undefined : { score: Number(value) }", put: '{ score: Number(value) }',
  },
  {
    id: 'feeling-of-another', what: 'How somebody else feels is written down as the feeling of the first', near: ['journey-map/editing/changing'],
    file: `${editing}/feelings-form.ts`, find: 'setEmotion(step.id, next.who, rest)', put: 'setEmotion(step.id, person.who, rest)',
  },
  {
    id: 'letters-undone-one-by-one', what: 'A word that was typed is taken back letter by letter', near: ['journey-map/editing/changing'],
    file: `${editing}/edit-desk.ts`, find: 'does(this.work, edit, { key: field, now: Date.now() });', put: 'does(this.work, edit, { key: `${field} ${words}`, now: Date.now() });',
  },
  {
    id: 'two-fields-undone-as-one', what: 'What was typed into two fields is taken back at once', near: ['journey-map/editing/changing'],
    file: `${core}/edit-history.ts`, find: 'history.typing?.key === typing.key && typing.now', put: 'history.typing && typing.now',
  },
  {
    id: 'redo-once-only', what: 'Of several changes that were undone only the last can be done again', near: ['journey-map/editing/changing'],
    file: `${core}/edit-history.ts`, find: 'future: [entry, ...history.future], typing', put: 'future: [entry], typing',
  },
  {
    id: 'redo-not-offered', what: 'When all was undone, nothing can be done again', near: ['journey-map/editing/changing'],
    file: `${editing}/edit-desk.ts`, find: 'return this.work !== undefined && canRedo(this.work);', put: 'return this.work !== undefined && canRedo(this.work) && canUndo(this.work);',
  },
  {
    id: 'undo-not-offered-beside', what: 'Beside what was taken away nothing offers to bring it back', near: ['journey-map/editing/changing', 'journey-map/editing/saying-more'],
    file: `${editing}/form-means.ts`, find: '${back === undefined ? nothing : button(', put: '${back === undefined || note.says.length > 0 ? nothing : button(',
  },
  {
    id: 'field-shows-what-was-undone', what: 'After undoing a field still shows what was typed', near: ['journey-map/editing/changing', 'journey-map/editing/saying-more'],
    file: `${editing}/edit-desk.ts`, find: 'if (!isNew) this.drafts.delete(field);', put: 'if (isNew) this.drafts.delete(field);',
  },
  {
    id: 'half-a-patch-told', what: 'The page is told the first of several changes that belong together', near: ['journey-map/editing/saying-more', 'journey-map/editing/changing'],
    file: `${editing}/edit-desk.ts`, find: "detail: { patch, map } });", put: "detail: { patch: patch.slice(0, 1), map } });",
  },
  {
    id: 'page-not-told', what: 'The page is not told that the map was changed', near: ['journey-map/editing/changing'],
    file: `${editing}/edit-desk.ts`, find: "if (patch.length > 0) this.shows(next.map, patch);", put: 'if (patch.length > 0) this.put(next.map);',
  },
  {
    id: 'handed-back-forgets-undo', what: 'When the page hands the changed map back, nothing can be undone any more', near: ['journey-map/editing/changing'],
    file: `${editing}/edit-desk.ts`, find: 'JSON.stringify(map) === JSON.stringify(work.map)', put: 'map === work.map',
  },
  {
    id: 'error-not-at-the-field', what: 'A text that was not taken is not marked at its field (3.3.1)', near: ['journey-map/editing/changing', 'journey-map/editing/saying-more'],
    file: `${editing}/fields.ts`, find: "(error ? { error: say(error), errorPrefix: say('errorPrefix') } : {})", put: "(error === 'emptyNew' ? { error: say(error), errorPrefix: say('errorPrefix') } : {})",
  },
  {
    id: 'error-not-called-one', what: 'A screen reader is not told that what is said at a field is an error (3.3.1)', near: ['journey-map/editing/changing', 'journey-map/editing/saying-more'],
    file: `${editing}/fields.ts`, find: "(error ? { error: say(error), errorPrefix: say('errorPrefix') } : {})", put: '(error ? { error: say(error) } : {})',
  },
  {
    id: 'error-not-tied-to-the-field', what: 'An error is not read with its field (3.3.1)', near: ['ui/field', 'journey-map/editing/changing'],
    file: 'packages/elements/src/ui/label-and-help.ts', find: 'error && `${id}-error`,', put: 'error && `${id}-problem`,',
  },
  {
    id: 'wrong-fact-lost-in-silence', what: 'What the map does not take as a fact vanishes without a word (3.3.1)', near: ['journey-map/editing/saying-more'],
    file: `${editing}/fields.ts`, find: 'else desk.draft(id, words, otherwise, false);', put: 'else desk.drafts.delete(id);',
  },
  {
    id: 'escape-loses-what-is-typed', what: 'Escape closes a form and loses what was typed last in it', near: ['journey-map/editing/saying-more'],
    file: `${editing}/fields.ts`, find: '    (event.target as HTMLElement).blur();\n', put: '',
  },
  {
    id: 'refused-text-lost-in-silence', what: 'That a text was not kept is not said when its form is closed', near: ['journey-map/editing/changing'],
    file: `${editing}/fields.ts`, find: 'some(({ error, isNew }) => error && !isNew);', put: 'some(({ error, isNew }) => error && isNew);',
  },
  {
    id: 'other-language-overwritten', what: 'What is typed in one more language takes the place of the text in the map’s own', near: ['journey-map/editing/saying-more'],
    file: `${editing}/fields.ts`, find: 'isElsewhere && !isNew ? said.lang : chosen', put: 'said ? said.lang : chosen',
  },
  {
    id: 'line-in-the-wrong-language', what: 'A line that a Spanish reader sees in English is changed as if it were Spanish', near: ['journey-map/editing/nothing-is-lost', 'journey-map/editing/saying-more', 'journey-map/editing/changing'],
    file: `${editing}/set-lines.ts`, find: 'setText({ of: \'item\', id, lane, at: first + at }, line, chosen ?? goes[at]?.lang ?? map.lang)', put: "setText({ of: 'item', id, lane, at: first + at }, line, chosen ?? fresh)",
  },
  {
    id: 'quote-in-place-of-another', what: 'When one of two quotes is taken away, what was typed in it stands in the other', near: ['journey-map/editing/nothing-is-lost', 'journey-map/editing/saying-more'],
    file: `${editing}/entries-form.ts`, find: 'desk.forget(`${placeId(id)}-${list}-`);', put: 'desk.forget(`${placeId(id)}-${list}-${count}-`);',
  },
  {
    id: 'answers-elsewhere-lost', what: 'Whoever ticks a pain point of this map takes those of the other map away from an idea', near: ['journey-map/editing/nothing-is-lost', 'journey-map/editing/saying-more'],
    file: `${editing}/ideas-form.ts`, find: 'addresses.filter((pain) => !isShown(pain))', put: "addresses.filter((pain) => !isShown(pain) && pain === '')",
  },
  {
    id: 'moved-to-the-wrong-end', what: 'A step that goes on into the next stage stands at its end', near: ['journey-map/editing/changing'],
    file: `${core}/edit-steps.ts`, find: "to === 'earlier' ? stages[next].steps.length : 0", put: "to === 'later' ? stages[next].steps.length : 0",
  },
  {
    id: 'put-down-one-too-far', what: 'A step that is carried is put down one place after the mark', near: ['journey-map/editing/carrying'],
    file: `${editing}/carry-steps.ts`, find: 'carried.to = { stage: stage.id, at };', put: 'carried.to = { stage: stage.id, at: at + 1 };',
  },
  {
    id: 'added-pain-without-focus', what: 'A pain point that is added takes no focus, so that nothing more is asked of it (2.4.3)', near: ['journey-map/editing/changing'],
    file: `${editing}/pains-form.ts`, find: 'desk.go(made ? painPart(made) : fresh);', put: 'desk.go(made ? undefined : fresh);',
  },
  {
    id: 'kept-too-late', what: 'Changes are kept minutes later, and lost with the page before', near: ['journey-map/editing/changing'],
    file: `${editing}/kept-changes.ts`, find: 'const pause = 400;', put: 'const pause = 400_000;',
  },
  {
    id: 'not-kept-on-leaving', what: 'What was typed in the last moment before the page is left is lost', near: ['journey-map/editing/nothing-is-lost', 'journey-map/editing/changing'],
    file: `${editing}/edit-desk.ts`, find: 'this.stop = onPageHidden(() => void this.kept.flush());', put: 'this.stop = onPageHidden(() => this.host.requestUpdate());',
  },
  {
    id: 'kept-changes-never-offered', what: 'Changes from before vanish when the map became newer meanwhile', near: ['journey-map/editing/changing'],
    file: `${editing}/kept-changes.ts`, find: "this.offered = restored.found === 'other-base' ? restored.map : undefined;", put: "this.offered = restored.found === 'other-base' && this.isBack ? restored.map : undefined;",
  },
  {
    id: 'kept-changes-not-told', what: 'A changed map comes back, and nobody is told that it is not the city’s', near: ['journey-map/editing/changing'],
    file: `${editing}/kept-changes.ts`, find: "this.isBack = restored.found === 'same-base';", put: "this.isBack = restored.found === 'same-base' && this.isBack;",
  },
  {
    id: 'not-kept-not-said', what: 'That changes cannot be kept is not said', near: ['journey-map/editing/changing'],
    file: `${editing}/kept-changes.ts`, find: 'this.hasFailed = !kept;', put: 'this.hasFailed = false;',
  },
  {
    id: 'thrown-away-comes-back', what: 'Changes that were thrown away come back with the next visit', near: ['journey-map/editing/changing'],
    file: `${editing}/kept-changes.ts`, find: 'await forgetEdits(this.drawer(), this.name);', put: 'if (!this.base) await forgetEdits(this.drawer(), this.name);',
  },
];
