/** What the map is made of to who hears it: headings, lists, tables, names, ids. */
const map = 'packages/elements/src/journey-map';
const views = `${map}/views`;

export const namesAndRoles = [
  {
    id: 'level-not-followed', what: 'The title stays a heading of level 2, whatever the page asks for (1.3.1)', near: ['journey-map/journey-map', 'journey-map/find-ones-way'], pages: ['host-pages/journey-map/keyboard'],
    file: `${map}/journey-map.ts`, find: 'headingLevel: level >= 2 && level <= 5 ? level : 2,', put: 'headingLevel: level > 5 ? 5 : 2,',
  },
  {
    id: 'level-skipped', what: 'Steps are headings two levels below their stage (1.3.1)', near: ['journey-map/journey-map', 'journey-map/in-slot/read-slot'],
    file: `${views}/stages.ts`, find: 'level: headingLevel + 2, size:', put: 'level: headingLevel + 3, size:',
  },
  {
    id: 'stage-number-stuck', what: 'Each stage is said to be the first', near: ['journey-map/journey-map'],
    file: `${views}/stages.ts`, find: "say('stageOf', { number: at + 1, count", put: "say('stageOf', { number: Math.min(1, at + 1), count",
  },
  {
    id: 'steps-no-list', what: 'The steps of a stage are no list (1.3.1)', near: ['journey-map/journey-map', 'journey-map/editing/changing'], pages: ['host-pages/journey-map/axe'],
    file: `${views}/stages.ts`, find: '<ol class="steps" role="list">', put: '<ol class="steps" role="presentation">',
  },
  {
    id: 'pains-no-list', what: 'Several pain points of a step are paragraphs, no list that is counted (1.3.1)', near: ['journey-map/told-of-a-step', 'journey-map/journey-map', 'journey-map/find-ones-way'],
    file: `${views}/lane-cells.ts`, find: '<ul role="list" class="items">${all.map((item) => html`<li>${item}</li>`)}</ul>', put: '<div class="items">${all.map((item) => html`<div>${item}</div>`)}</div>',
  },
  {
    id: 'stages-no-list', what: 'In the strip of stages the links are no list (1.3.1)', near: ['journey-map/find-ones-way', 'journey-map/editing/changing'], pages: ['host-pages/journey-map/axe'],
    file: `${views}/stage-nav.ts`, find: '<ol role="list">${map.stages.map(', put: '<ol role="presentation">${map.stages.map(',
  },
  {
    id: 'row-without-name', what: 'What a row of a step is about is not tied to it as its name (1.3.1)', near: ['journey-map/journey-map'],
    file: `${views}/stages.ts`, find: '<dt part="lane-label">${laneLabel(lane, reading)}</dt>', put: '<dd part="lane-label">${laneLabel(lane, reading)}</dd>',
  },
  {
    id: 'table-row-without-header', what: 'Rows of the table have no header (1.3.1)', near: ['journey-map/journey-map'],
    file: `${views}/table-view.ts`, find: '<tr><th scope="row">${laneLabel(lane, reading)}</th>', put: '<tr><td>${laneLabel(lane, reading)}</td>',
  },
  {
    id: 'table-column-header-for-rows', what: 'The title of a step is the header of a row of the table, not of its column (1.3.1)', near: ['journey-map/journey-map'],
    file: `${views}/table-view.ts`, find: '<th scope="col" id=${placeId(step.id)}', put: '<th scope="row" id=${placeId(step.id)}',
  },
  {
    id: 'table-stage-over-one-step', what: 'In the table a stage stands over its first step alone, and those after it under the wrong stage (1.3.1)', near: ['journey-map/told-of-a-step', 'journey-map/journey-map', 'journey-map/find-ones-way'],
    file: `${views}/table-view.ts`, find: 'number => Math.max(1, within.length);', put: 'number => Math.min(1, within.length);',
  },
  {
    id: 'table-loses-what-happens', what: 'The table does not say what happens at a step', near: ['journey-map/journey-map'], pages: ['host-pages/journey-map/heard'],
    file: `${views}/table-view.ts`, find: "<td>${step?.description ? text(reading, step.description) : ''}</td>", put: "<td>${step?.description ? text(reading, step.title) : ''}</td>",
  },
  {
    id: 'comparison-without-row-headers', what: 'Rows of the comparison have no header (1.3.1)', near: ['journey-map/journey-map'],
    file: `${views}/comparison.ts`, find: '<th scope="row">${text(reading, pain.text)}</th>', put: '<td>${text(reading, pain.text)}</td>',
  },
  {
    id: 'id-twice', what: 'The rows of all steps share one id, and the button of a step controls nothing (4.1.2)', near: ['journey-map/journey-map', 'journey-map/find-ones-way'],
    file: `${views}/stages.ts`, find: '<div class="rows" id="${placeId(id)}-rows">', put: '<div class="rows" id="rows">',
  },
  {
    id: 'fold-state-not-said', what: 'A folded step says that it is open (4.1.2)', near: ['journey-map/journey-map'],
    file: `${views}/stages.ts`, find: "aria-expanded=${closed ? 'false' : 'true'}", put: 'aria-expanded="true"',
  },
  {
    id: 'map-not-named', what: 'The map is named by a heading that is not there (4.1.2)', near: ['journey-map/journey-map', 'journey-map/editing/changing'], pages: ['host-pages/journey-map/keyboard'],
    file: `${map}/journey-map.ts`, find: '<section aria-labelledby="title"', put: '<section aria-labelledby="map-title"',
  },
  {
    id: 'region-not-named', what: 'What scrolls sideways has no name (4.1.2)', near: ['journey-map/told-of-a-step', 'journey-map/journey-map', 'journey-map/find-ones-way'],
    file: `${map}/journey-map.ts`, find: "aria-label=${overflows ? say('stagesRegion') : nothing}", put: 'aria-label=${nothing}',
  },
  {
    id: 'moment-by-star-alone', what: 'That a step matters is shown by a star alone (1.1.1)', near: ['journey-map/find-ones-way'],
    file: `${map}/lanes.ts`, find: "case 'moment': return momentThatMatters !== undefined;", put: "case 'moment': return momentThatMatters?.basis === 'measured';",
  },
  {
    id: 'wait-not-said', what: 'That a step is a wait is not said', near: ['journey-map/told-of-a-step', 'journey-map/journey-map'],
    file: `${views}/stages.ts`, find: "(kind === 'wait' || kind === 'decision' || kind === 'outcome' ?", put: "(kind === 'decision' || kind === 'outcome' ?",
  },
  {
    id: 'line-of-visibility-not-heard', what: 'That what follows is not seen by residents is hidden from a screen reader (1.3.1)', near: ['journey-map/told-of-a-step', 'journey-map/journey-map'], pages: ['host-pages/journey-map/heard'],
    file: `${views}/stages.ts`, find: '<p class="line" part="visibility-line">', put: '<p class="line" part="visibility-line" aria-hidden="true">',
  },
  {
    id: 'line-of-visibility-lost', what: 'What residents do not see stands among what they meet, with no line between', near: ['journey-map/journey-map'],
    file: `${map}/lanes.ts`, find: '...below.map((id) => ({ id, below: true })),', put: '...below.map((id) => ({ id, below: false })),',
  },
  {
    id: 'own-lane-above-the-line', what: 'A row of the city’s own for what happens behind the scenes stands above the line of visibility', near: ['journey-map/told-of-a-step', 'journey-map/journey-map', 'journey-map/editing/saying-more'],
    file: `${map}/lanes.ts`, find: "below: zone !== 'experience' && zone !== 'frontstage' }", put: "below: zone === 'measure' }",
  },
];
