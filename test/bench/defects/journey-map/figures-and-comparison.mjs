/** Figures beside the map, what they say of pain points, the plan beside today, and what is left out by filters. */
const map = 'packages/elements/src/journey-map';
const views = `${map}/views`;
const core = 'packages/core/src/journey';

export const figuresAndComparison = [
  {
    id: 'threshold-of-the-page-ignored', what: 'Figures that stand for fewer people than the page allows are shown', near: ['journey-map/journey-map'],
    file: `${map}/beside-the-map.ts`, find: 'read.measures && k > read.measures.threshold ?', put: 'read.measures && k < read.measures.threshold ?',
  },
  {
    id: 'ten-people-shown', what: 'A figure that stands for ten people is shown', near: ['journey-map/journey-map'], pages: ['host-pages/journey-map/compare-and-figures'],
    file: `${core}/hide-small-figures.ts`, find: 'people !== undefined && people > 0 && people < k;', put: 'people !== undefined && people > 0 && people < k - 1;',
  },
  {
    id: 'hidden-one-follows-from-the-rest', what: 'One hidden figure in a row can be worked out from those beside it', near: ['journey-map/journey-map'], pages: ['host-pages/journey-map/compare-and-figures'],
    file: `${core}/hide-small-figures.ts`, find: 'if (!isHidden(figure) && shown[`c${at}`] === undefined)', put: 'if (!isHidden(figure) && shown[`c${at}`] === undefined && row.length > 9)',
  },
  {
    id: 'hidden-as-zero', what: 'A figure that is not shown is shown as 0', near: ['journey-map/journey-map'],
    file: `${views}/figures.ts`, find: "say(({ 'below-threshold': 'tooFew', complementary: 'besideFew', 'not-collected': 'notCounted' } as const)[figure.reason], { k })", put: "inUnit(0, 'count', reading.locale)",
  },
  {
    id: 'few-as-not-counted', what: 'Of a figure for too few people it is said that nobody counted', near: ['journey-map/journey-map'],
    file: `${views}/figures.ts`, find: "({ 'below-threshold': 'tooFew', complementary:", put: "({ 'below-threshold': 'notCounted', complementary:",
  },
  {
    id: 'made-up-not-said', what: 'Nothing says that the figures are made up', near: ['journey-map/journey-map'],
    file: `${views}/figures.ts`, find: '${synthetic ? html`<p class="banner">', put: '${synthetic && period.start ? html`<p class="banner">',
  },
  {
    id: 'made-up-not-on-paper', what: 'On paper nothing says that the figures are made up', near: ['journey-map/journey-map'], pages: ['host-pages/journey-map/compare-and-figures'],
    file: `${map}/on-paper.styles.ts`, find: '    .toolbar-room,\n', put: '    .banner,\n    .toolbar-room,\n',
  },
  {
    id: 'made-up-not-in-picture', what: 'In the picture nothing says that the figures are made up', near: ['journey-map/journey-map'],
    file: `${core}/exports/journey-svg.ts`, find: '...(figures?.measures.synthetic ? [paper.text(', put: '...(figures?.measures.synthetic && map.lang !== lang ? [paper.text(',
  },
  {
    id: 'made-up-not-in-page', what: 'In the table to take along nothing says that the figures are made up', near: ['journey-map/journey-map'],
    file: `${core}/exports/journey-html.ts`, find: '...(figures?.measures.synthetic ? [markup(', put: '...(figures?.measures.synthetic && map.lang !== lang ? [markup(',
  },
  {
    id: 'number-of-people-not-said', what: 'A share does not say how many people it is of', near: ['journey-map/figures-and-plan', 'journey-map/journey-map'],
    file: `${views}/figures.ts`, find: "figure.n === undefined || figure.unit === 'count' ?", put: "figure.n === undefined || figure.unit !== 'count' ?",
  },
  {
    id: 'interval-not-said', what: 'A figure does not say how sure it is', near: ['journey-map/figures-and-plan', 'journey-map/journey-map'],
    file: `${views}/figures.ts`, find: "interval && say('between',", put: "interval && interval[0] > interval[1] && say('between',",
  },
  {
    id: 'target-is-the-value', what: 'What was measured is said to be the goal', near: ['journey-map/figures-and-plan', 'journey-map/journey-map'],
    file: `${views}/figures.ts`, find: '{ target: number(figure.target) }', put: '{ target: number(figure.value) }',
  },
  {
    id: 'share-as-number', what: 'A share of 30 in 100 is said as 0.3', near: ['journey-map/figures-and-plan', 'journey-map/journey-map'],
    file: `${views}/figures.ts`, find: "say(value, { style: 'percent' })", put: "say(value, { style: 'decimal' })",
  },
  {
    id: 'seconds-as-minutes', what: 'A wait of 240 seconds is said as 240 minutes', near: ['journey-map/figures-and-plan', 'journey-map/journey-map'],
    file: `${views}/figures.ts`, find: "say(value / 60, { style: 'unit', unit: 'minute'", put: "say(value, { style: 'unit', unit: 'minute'",
  },
  {
    id: 'figure-of-another-place', what: 'A step shows the figures of all places where people meet the service', near: ['journey-map/figures-and-plan', 'journey-map/journey-map'],
    file: `${views}/figures.ts`, find: 'touchpoints.filter((one) => one.touchpoint === touchpoint.id)', put: 'touchpoints.filter((one) => one.touchpoint.length > 0)',
  },
  {
    id: 'figures-of-another-map', what: 'Figures of another map, or of an older one, are shown as those of this map', near: ['journey-map/figures-and-plan', 'journey-map/journey-map'],
    file: `${map}/beside-the-map.ts`, find: "!problems.some(({ path }) => path.startsWith('map'))", put: 'problems.length < 99',
  },
  {
    id: 'every-pain-confirmed', what: 'It is said of each pain point that the figures bear it out', near: ['journey-map/journey-map'], pages: ['host-pages/journey-map/compare-and-figures'],
    file: `${views}/figures.ts`, find: '(`pain-${state}`)', put: "(state === 'confirmed' ? `pain-${state}` : 'pain-confirmed')",
  },
  {
    id: 'too-few-as-no-figures', what: 'Where too few answered it is said that there are no figures', near: ['journey-map/journey-map'], pages: ['host-pages/journey-map/compare-and-figures'],
    file: `${views}/figures.ts`, find: '(`pain-${state}`)', put: "(state === 'too-few' ? 'pain-no-data' : `pain-${state}`)",
  },
  {
    id: 'pain-state-lost', what: 'What the figures say of a pain point is not said', near: ['journey-map/journey-map'], pages: ['host-pages/journey-map/compare-and-figures'],
    file: `${map}/beside-the-map.ts`, find: 'return pain && painStateView(pain, reading);', put: "return pain?.state === 'unclear' ? painStateView(pain, reading) : undefined;",
  },
  {
    id: 'goal-within-interval-as-missed', what: 'A goal within the bounds of what was measured counts as missed', near: ['journey-map/journey-map'], pages: ['host-pages/journey-map/compare-and-figures'],
    file: `${core}/pain-states.ts`, find: "{ state: 'unclear', because: 'interval-spans-target' }", put: "{ state: 'confirmed', because: 'interval-spans-target' }",
  },
  {
    id: 'better-and-worse-swapped', what: 'A short wait bears a pain point out, and a long one does not', near: ['journey-map/journey-map'],
    file: `${core}/pain-states.ts`, find: "direction === 'higher-better' ? [high < target", put: "direction === 'lower-better' ? [high < target",
  },
  {
    id: 'plan-and-today-swapped', what: 'Where the plan is shown beside today, its own pain points are looked for, not those of today', near: ['journey-map/figures-and-plan', 'journey-map/journey-map', 'journey-map/find-ones-way'],
    file: `${map}/beside-the-map.ts`, find: "this.map.state === 'to-be' && this.other.state === 'as-is' ?", put: "this.map.state === 'to-be' && this.other.state === 'to-be' ?",
  },
  {
    id: 'all-counted-as-answered', what: 'Pain points that nothing answers are counted as answered', near: ['journey-map/figures-and-plan', 'journey-map/journey-map', 'journey-map/find-ones-way'],
    file: `${views}/comparison.ts`, find: "say('painsCount', { answered, count", put: "say('painsCount', { answered: Math.max(answered, pains.length), count",
  },
  {
    id: 'unanswered-is-blank', what: 'Of a pain point that nothing answers the comparison says nothing', near: ['journey-map/journey-map', 'journey-map/find-ones-way'], pages: ['host-pages/journey-map/compare-and-figures'],
    file: `${views}/comparison.ts`, find: "<strong>${say('noAnswerYet')}</strong>", put: "<strong hidden>${say('noAnswerYet')}</strong>",
  },
  {
    id: 'status-of-answer-lost', what: 'How far an answer is, is not said', near: ['journey-map/find-ones-way'],
    file: `${views}/comparison.ts`, find: '${status ? html` <span class="told">', put: "${status === 'done' ? html` <span class=\"told\">",
  },
  {
    id: 'rejected-answers', what: 'An idea that was turned down answers a pain point', near: ['journey-map/find-ones-way'],
    file: `${core}/compare-maps.ts`, find: "opportunity.status !== 'rejected'", put: "opportunity.id !== ''",
  },
  {
    id: 'report-without-the-plan', what: 'The report names pain points that the plan beside it answers', near: ['journey-map/journey-map'], pages: ['host-pages/journey-map/compare-and-figures'],
    file: `${map}/exports.ts`, find: "compare.name === 'here' ? compare.sheet : undefined", put: "compare.name === 'here' && compare.sheet.state === 'as-is' ? compare.sheet : undefined",
  },
  {
    id: 'two-filters-show-nothing', what: 'With two ways of contact ticked, only steps that have both are shown', near: ['journey-map/figures-and-plan', 'journey-map/journey-map', 'journey-map/find-ones-way'],
    file: `${map}/shown-steps.ts`, find: 'wanted.some((id) => has.includes(id));', put: 'wanted.every((id) => has.includes(id));',
  },
  {
    id: 'person-does-not-filter', what: 'Steps of one person are asked for, and all are shown', near: ['journey-map/figures-and-plan', 'journey-map/journey-map', 'journey-map/find-ones-way'],
    file: `${map}/shown-steps.ts`, find: '(personas.length === 0 || fits(personas, peopleOf(step)))', put: '(personas.length < 99 || fits(personas, peopleOf(step)))',
  },
  {
    id: 'rows-are-not-left-out', what: 'Rows that nobody asked for stay', near: ['journey-map/journey-map'],
    file: `${map}/lanes.ts`, find: '(wanted.length === 0 || wanted.includes(lane.id))', put: '(wanted.length < 99 || wanted.includes(lane.id))',
  },
  {
    id: 'filter-taken-back-by-a-view', what: 'Whoever chooses the table loses the filters that were set', near: ['journey-map/figures-and-plan', 'journey-map/find-ones-way', 'journey-map/journey-map'],
    file: `${map}/what-is-shown.ts`, find: 'controller.set({ view });', put: 'controller.set({ view, filters: { channels: [], personas: [], lanes: [] } });',
  },
];
