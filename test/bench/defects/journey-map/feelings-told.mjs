/** What is said and drawn of a feeling: its words, number, scale, basis and evidence, and that nothing is known where nobody told. */
const map = 'packages/elements/src/journey-map';
const views = `${map}/views`;

export const feelingsTold = [
  {
    id: 'missing-as-neutral', what: 'A step of which nobody told how it felt says “Neither good nor bad”', near: ['journey-map/journey-map', 'journey-map/in-slot/read-slot', 'journey-map/editing/changing'],
    file: `${views}/feelings.ts`, find: "reading.say('notKnown')", put: "reading.say('score-neutral')",
  },
  {
    id: 'sign-of-score-lost', what: 'A feeling of -2 is said as 2', near: ['journey-map/journey-map', 'journey-map/in-slot/read-slot'],
    file: `${views}/feelings.ts`, find: '{ words: say(wordOf(score)), score, low:', put: '{ words: say(wordOf(score)), score: Math.abs(score), low:',
  },
  {
    id: 'scale-upside-down', what: 'The scale of a feeling is said from its wrong end', near: ['journey-map/journey-map', 'journey-map/in-slot/read-slot'],
    file: `${views}/feelings.ts`, find: 'low: lowest, high: highest, basis', put: 'low: highest, high: lowest, basis',
  },
  {
    id: 'word-one-off', what: 'Each feeling is called one word worse than it was told', near: ['journey-map/journey-map', 'journey-map/in-slot/read-slot'],
    file: `${views}/feelings.ts`, find: 'Math.max(0, Math.round(score - lowest))', put: 'Math.max(0, Math.round(score - lowest) - 1)',
  },
  {
    id: 'word-rounded-down', what: 'A feeling between two words of the scale is called by the worse one, though the better is nearer', near: ['journey-map/told-of-a-step', 'journey-map/journey-map', 'journey-map/editing/saying-more'],
    file: `${views}/feelings.ts`, find: 'Math.max(0, Math.round(score - lowest))', put: 'Math.max(0, Math.floor(score - lowest))',
  },
  {
    id: 'guess-as-known', what: 'A feeling that is a guess is shown as if it were known', near: ['journey-map/journey-map'],
    file: `${views}/feelings.ts`, find: "const shown = showsBasis || basis === 'assumed' ? sentence", put: 'const shown = showsBasis ? sentence',
  },
  {
    id: 'guess-of-pain-as-known', what: 'A pain point that is a guess is shown as if it were known', near: ['journey-map/told-of-a-step', 'journey-map/journey-map'],
    file: `${views}/lane-cells.ts`, find: "(showsBasis || basis === 'assumed') && say(", put: 'showsBasis && say(',
  },
  {
    id: 'basis-of-another', what: 'Each feeling is said to have been seen by a researcher', near: ['journey-map/journey-map', 'journey-map/in-slot/read-slot'],
    file: `${views}/feelings.ts`, find: 'basis: say(`basis-${basis}`) });', put: "basis: say('basis-observed') });",
  },
  {
    id: 'first-evidence-lost', what: 'A feeling does not name the first source that it rests on', near: ['journey-map/journey-map'],
    file: `${views}/feelings.ts`, find: '${shown}${marks(reading, evidence)}', put: '${shown}${marks(reading, evidence?.slice(1))}',
  },
  {
    id: 'evidence-one-off', what: 'The number of a source leads to the one before it', near: ['journey-map/journey-map'],
    file: `${map}/reading.ts`, find: '=== id) + 1}]', put: '=== id)}]',
  },
  {
    id: 'evidence-of-pain-lost', what: 'A pain point does not name what it rests on', near: ['journey-map/journey-map'],
    file: `${views}/lane-cells.ts`, find: '<span class="told">${marks(reading, evidence)}</span>', put: '<span class="told">${marks(reading, evidence?.slice(99))}</span>',
  },
  {
    id: 'whose-feeling-not-said', what: 'Where several people feel, it is not said who feels what', near: ['journey-map/journey-map'],
    file: `${views}/feelings.ts`, find: 'const name = voices.length > 1 ?', put: 'const name = voices.length > 9 ?',
  },
  {
    id: 'gauge-from-the-wrong-end', what: 'The five dots beside a feeling show a good one where it is bad', near: ['journey-map/told-of-a-step', 'journey-map/journey-map'],
    file: `${views}/feelings.ts`, find: "(place === Math.round(score - lowest) ? '●' : '○')", put: "(place === Math.round(highest - score) ? '●' : '○')",
  },
  {
    id: 'curve-over-gap', what: 'The curve goes on to a step of which nobody told how it felt', near: ['journey-map/journey-map'],
    file: `${views}/feelings.ts`, find: '(other === undefined ? undefined : heightOf((other + here) / 2));', put: 'heightOf(((other ?? here) + here) / 2);',
  },
  {
    id: 'curve-at-zero', what: 'Where nobody told how it felt, the curve has a point in its middle', near: ['journey-map/journey-map'], pages: ['host-pages/journey-map/heard'],
    file: `${views}/feelings.ts`, find: 'const here = scoreOf(step, voice);', put: 'const here = scoreOf(step, voice) ?? 0;',
  },
  {
    id: 'curve-upside-down', what: 'The curve goes up where it gets worse', near: ['journey-map/journey-map'],
    file: `${views}/feelings.ts`, find: '((highest - score) / (highest - lowest)) * 80', put: '((score - lowest) / (highest - lowest)) * 80',
  },
  {
    id: 'curve-of-all-together', what: 'The curve of one person is that of all who feel something', near: ['journey-map/told-of-a-step', 'journey-map/journey-map'],
    file: `${map}/voices.ts`, find: 'filter((emotion) => voice && keyOf(emotion) === voice.key)', put: 'filter((emotion) => voice && keyOf(emotion).length > 0)',
  },
  {
    id: 'curve-over-gap-above', what: 'The curve above the map goes over a step of which nobody told how it felt', near: ['journey-map/told-of-a-step', 'journey-map/journey-map'],
    file: `${views}/stage-nav.ts`, find: 'if (score === undefined) runs.push([]);', put: 'if (score === undefined) runs.at(-1)!.push();',
  },
  {
    id: 'curve-not-hidden', what: 'The curve is an image without a name to a screen reader (1.1.1)', near: ['journey-map/journey-map', 'journey-map/editing/changing'], pages: ['host-pages/journey-map/axe'],
    file: `${views}/feelings.ts`, find: 'preserveAspectRatio="none" aria-hidden="true">', put: 'preserveAspectRatio="none" role="img">',
  },
];
