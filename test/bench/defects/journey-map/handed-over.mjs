/** The map in other forms and out of them, how it is got, and what is told of who looks at it. */
const map = 'packages/elements/src/journey-map';
const views = `${map}/views`;
const core = 'packages/core/src/journey';
const mermaid = ['host-pages/journey-map/mermaid'];

export const handedOver = [
  {
    id: 'mermaid-escape-lost', what: 'A step with a semicolon in its title breaks the diagram in Mermaid', near: ['journey-map/journey-map'], pages: mermaid,
    file: `${core}/mermaid-text.ts`, find: "new Set([':', ';', '#',", put: "new Set([':', '#',",
  },
  {
    id: 'mermaid-step-becomes-title', what: 'A step that begins with “Title” vanishes in Mermaid and becomes the title', near: ['journey-map/journey-map'], pages: mermaid,
    file: `${core}/mermaid-text.ts`, find: '/^(?:title|section|', put: '/^(?:section|',
  },
  {
    id: 'mermaid-score-off', what: 'Mermaid shows each feeling one worse', near: ['journey-map/journey-map'], pages: mermaid,
    file: `${core}/to-mermaid.ts`, find: 'Math.round(emotion.score) + 3));', put: 'Math.round(emotion.score) + 2));',
  },
  {
    id: 'mermaid-feeling-made-up', what: 'A step of which nobody told how it felt is 3 in Mermaid', near: ['journey-map/journey-map'], pages: mermaid,
    file: `${core}/to-mermaid.ts`, find: '      return [];\n    }\n    const score', put: '      return [`      ${words(step.title, `${path}.title`)}: 3`];\n    }\n    const score',
  },
  {
    id: 'mermaid-wrong-note', what: 'Whoever brings a step with a colon from Mermaid is told of something else', near: ['journey-map/journey-map'],
    file: `${core}/mermaid-lines.ts`, find: 'if (scoreAt > 1) note(', put: 'if (scoreAt > 9) note(',
  },
  {
    id: 'formula-not-guarded', what: 'A text of the map becomes a formula in a spreadsheet', near: ['journey-map/journey-map'],
    file: `${core}/csv-text.ts`, find: "const guarded = formula.test(value) ?", put: "const guarded = value.startsWith('=') ?",
  },
  {
    id: 'csv-quote-not-doubled', what: 'A quotation mark in a text ends its cell in a spreadsheet', near: ['journey-map/journey-map'],
    file: `${core}/csv-text.ts`, find: '`"${guarded.replaceAll(\'"\', \'""\')}"`', put: '`"${guarded}"`',
  },
  {
    id: 'markup-escape-lost', what: 'A text of the map becomes markup in what is saved as a page or a picture', near: ['journey-map/journey-map'],
    file: `${core}/exports/markup-text.ts`, find: "replace(/[&<>\"']/g,", put: "replace(/[&\"']/g,",
  },
  {
    id: 'guesses-in-cjml', what: 'A feeling that was read into the story goes into CJML as if the person had told it', near: ['journey-map/journey-map'],
    file: `${core}/exports/journey-cjml.ts`, find: "= ['measured', 'self-reported'];", put: "= ['measured', 'self-reported', 'inferred', 'narrated'];",
  },
  {
    id: 'gap-filled-in-picture', what: 'In the picture the curve goes over a step of which nobody told how it felt', near: ['journey-map/journey-map'], pages: ['journeys/map-picture'],
    file: `${core}/exports/picture/feeling-curve.ts`, find: '...(previous !== undefined && { before: (previous + score) / 2 })', put: 'before: ((previous ?? score) + score) / 2',
  },
  {
    id: 'dropped-not-told', what: 'The page is not told what a form has no place for', near: ['journey-map/journey-map'],
    file: `${map}/exports.ts`, find: 'detail: { format, dropped: made.dropped }', put: 'detail: { format, dropped: made.dropped.slice(0, 0) }',
  },
  {
    id: 'saved-without-not-said', what: 'Whoever saves the map is not told what is missing in the file', near: ['journey-map/taken-along', 'journey-map/journey-map'],
    file: `${views}/save-buttons.ts`, find: 'controller.set({ saved: dropped.length });', put: 'controller.set({ saved: Math.min(0, dropped.length) });',
  },
  {
    id: 'failed-as-saved', what: 'It is said that the map was saved when it was not', near: ['journey-map/taken-along', 'journey-map/journey-map', 'journey-map/find-ones-way'],
    file: `${views}/save-buttons.ts`, find: "controller.set({ saved: 'not' });", put: 'controller.set({ saved: 0 });',
  },
  {
    id: 'file-with-another-ending', what: 'The text form is saved under a name that no program takes for Markdown', near: ['journey-map/journey-map'],
    file: `${map}/exports.ts`, find: "markdown: ['md', 'text/markdown']", put: "markdown: ['txt', 'text/markdown']",
  },
  {
    id: 'figures-left-out-of-picture', what: 'The picture does not have the figures that lie on the map', near: ['journey-map/taken-along', 'journey-map/journey-map'], pages: ['host-pages/journey-map/compare-and-figures'],
    file: `${map}/exports.ts`, find: '...(measures && { figures:', put: '...(measures && measures.touchpoints.length > 99 && { figures:',
  },
  {
    id: 'own-words-not-in-exports', what: 'What is exported says the catalogue’s words, not those of the page', near: ['journey-map/own-words'],
    file: `${map}/journey-map.ts`, find: 'this.voice() as Speaker', put: 'this.language as Localisation<MapWords> as Speaker',
  },
  {
    id: 'list-of-the-page-gone', what: 'Where the map cannot be had, what the page has in its place is gone too', near: ['journey-map/in-slot/read-slot', 'journey-map/journey-map'],
    file: `${map}/journey-map.ts`, find: '<slot name="error"></slot>`}`}<slot></slot>`;', put: '<slot name="error"></slot>`}`}`;',
  },
  {
    id: 'not-read-not-told', what: 'What of a list or table of the page was not taken as it stands is not told', near: ['journey-map/in-slot/read-slot'],
    file: `${map}/in-slot/read-slot.ts`, find: 'isAsked() && notes.length > 0 ?', put: 'isAsked() && notes.length > 99 ?',
  },
  {
    id: 'read-in-the-wrong-language', what: 'A Spanish list in the page is read as if it were English', near: ['journey-map/in-slot/read-slot'],
    file: `${map}/in-slot/read-slot.ts`, find: "nearestLang(host.querySelector('ol,table') ?? host)", put: 'nearestLang(host)',
  },
  {
    id: 'list-wins-over-data', what: 'A list in the page is read although the map stands beside it as data', near: ['journey-map/in-slot/read-slot'],
    file: `${map}/journey-map.ts`, find: 'if (this.src) return undefined;', put: "if (this.src || this.querySelector('ol,table')) return undefined;",
  },
  {
    id: 'try-again-does-nothing', what: '“Try again” does not ask for the map again', near: ['journey-map/journey-map'],
    file: `${map}/journey-map-controller.ts`, find: "if (this.state[name].name === 'away') delete", put: "if (this.state[name].name === 'wrong') delete",
  },
  {
    id: 'what-to-mend-not-told', what: 'The page is not told where in the map something is wrong', near: ['journey-map/journey-map', 'journey-map/in-slot/read-slot'],
    file: `${map}/journey-map-controller.ts`, find: "pointer: read.problems[0]?.path ?? ''", put: "pointer: read.problems[99]?.path ?? ''",
  },
  {
    id: 'no-json-in-silence', what: 'Where the figures or the other map are no JSON, nobody is told', near: ['journey-map/journey-map'],
    file: `${map}/journey-map-controller.ts`, find: "if (error instanceof SyntaxError && reader) this.came(name, '');\n      else this.stayedAway(name, src);", put: "if (error instanceof SyntaxError && reader) this.hold(name, { name: 'none' });\n      else this.stayedAway(name, src);",
  },
  {
    id: 'opened-with-each-move', what: 'A map that is moved in the page is noted as opened again', near: ['journey-map/map-notes'],
    file: `${map}/map-notes.ts`, find: "if (name !== 'journey-load' || opened.has(journey)) return;", put: "if (name !== 'journey-load') return;",
  },
  {
    id: 'title-in-a-note', what: 'The note that a map was opened holds its title', near: ['journey-map/map-notes'], pages: ['host-pages/journey-map/privacy'],
    file: `${map}/journey-map.ts`, find: 'noteOfMap(fact, this, map.id, this.language.lang)', put: 'noteOfMap(fact, this, String(map.title), this.language.lang)',
  },
  {
    id: 'privacy-signal-ignored', what: 'Opening a map is noted as free to leave the page although the browser asks for privacy', near: ['internal/noting', 'journey-map/map-notes'], pages: ['host-pages/journey-map/privacy', 'host-pages/journey-map/host'],
    file: 'packages/elements/src/internal/noting.ts', find: 'allowed: !asksForPrivacy() };', put: "allowed: !asksForPrivacy() || act.act === 'map.opened' };",
  },
  {
    id: 'do-not-track-ignored', what: 'Notes are free to leave the page although the browser says “do not track”', near: ['internal/noting'],
    file: 'packages/elements/src/platform/privacy-signals.ts', find: "doNotTrack === '1'", put: "doNotTrack === 'yes'",
  },
  {
    id: 'sent-without-being-asked', what: 'That a map was opened is sent to the server by the map itself, whatever the browser asks for', near: ['journey-map/map-notes', 'journey-map/journey-map'], pages: ['host-pages/journey-map/host', 'host-pages/journey-map/privacy'],
    file: `${map}/map-notes.ts`, find: '  opened.add(journey);\n', put: '  opened.add(journey);\n  void fetch(`/events?map=${journey}`).catch(() => undefined);\n',
  },
];
