import { fewest } from '../insight/index.js';
import { ownField } from '../calls/index.js';
import { hideSmallFigures } from './hide-small-figures.js';
import { hiddenReasons, type Figure, type HiddenFigure, type JourneyMeasures, type ShownFigure, type TouchpointMeasures } from './journey-measures.js';
import { measures } from './journey-terms.js';
import { aCount, aDay, aVersion } from './map-shape.js';
import { directions, measureFacts, rangeOf, units } from './measure-facts.js';
import { maybe, startReading, type JourneyProblem, type Reading, type Shape } from './shape.js';
import { aNumber, aText, aTruth, like, listOf, objectOf, oneOf } from './shapes.js';
import { anId, aWebAddress } from './step-shape.js';

/** Measures, or what is wrong with them: never both. */
export type JourneyMeasuresRead =
  | { readonly measures: JourneyMeasures; readonly problems: readonly [] }
  | { readonly measures?: undefined; readonly problems: readonly JourneyProblem[] };

/**
 * Reads a metrics overlay 1.0 (the project's own schema, `metrics.schema.json`) out of JSON from anywhere. What stands for fewer people than its threshold is
 * hidden on the way (`hideSmallFigures`), so no later step can show it. Beyond the schema: a unit that is not the measure's, a value beyond its unit,
 * an interval upside down and a figure given twice are problems. Never throws.
 */
export function readJourneyMeasures(json: unknown): JourneyMeasuresRead {
  const reading = startReading();
  const read = overlay(json, '', reading);
  if (read !== undefined && reading.problems.length === 0) noteTwice(read, reading);
  return read === undefined || reading.problems.length > 0 ? { problems: reading.problems } : { measures: hideSmallFigures(read), problems: [] };
}

const anyNumber = aNumber(-Number.MAX_VALUE, Number.MAX_VALUE, 'a number');

const interval: Shape<readonly [number, number]> = (value, path, reading) => {
  const list = listOf(anyNumber)(value, path, reading);
  if (list === undefined) return undefined;
  const [low, high, ...more] = list;
  if (low !== undefined && high !== undefined && more.length === 0 && low <= high) return [low, high];
  reading.note(path, 'must be two numbers, the lower first');
  return undefined;
};

const terms = { measure: oneOf(measures), target: maybe(anyNumber), direction: maybe(oneOf(directions)) };
const isFalse: Shape<false> = (value, path, reading) => (value === false ? value : void reading.note(path, 'must be true or false'));
const isTrue: Shape<true> = (value, path, reading) => (value === true ? value : void reading.note(path, 'must be true'));

const shownFigure = objectOf<ShownFigure>({ ...terms, value: anyNumber, unit: oneOf(units), n: maybe(aCount), ci95: maybe(interval), suppressed: maybe(isFalse) });
const hiddenFigure = objectOf<HiddenFigure>({ ...terms, unit: maybe(oneOf(units)), suppressed: isTrue, reason: oneOf(hiddenReasons) });

const figure: Shape<Figure> = (value, path, reading) => {
  if (ownField(value, 'suppressed') === true) return hiddenFigure(value, path, reading);
  const read = shownFigure(value, path, reading);
  if (read?.measure !== undefined && read.unit !== undefined && read.value !== undefined) noteUnit(read, path, reading);
  return read;
};

function noteUnit({ measure, unit, value }: ShownFigure, path: string, reading: Reading): void {
  const { units: told } = measureFacts[measure];
  const [least, largest] = rangeOf[unit];
  if (!told.includes(unit)) reading.note(`${path}.unit`, `must be ${told.join(' or ')} for ${measure}, not “${unit}”`);
  else if (value < least || value > largest) reading.note(`${path}.value`, `must be ${largest > 7 ? 'at least 0' : `from ${least} to ${largest}`} where the unit is ${unit}, not ${value}`);
  else if (unit === 'count' && !Number.isInteger(value)) reading.note(`${path}.value`, `must be a whole number where the unit is count, not ${value}`);
}

const overlay = objectOf<JourneyMeasures>({
  $schema: maybe(aText), schemaVersion: oneOf(['1.0']), map: anId, mapVersion: aVersion,
  generatedAt: maybe(like(/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/, 'a moment such as “2026-03-31T04:00:00Z”')),
  period: objectOf<JourneyMeasures['period']>({ start: maybe(aDay), end: maybe(aDay), label: aText }),
  threshold: aNumber(fewest, Number.MAX_SAFE_INTEGER, `a whole number from ${fewest} on`, Number.isInteger), synthetic: aTruth,
  source: maybe(objectOf<NonNullable<JourneyMeasures['source']>>({ title: maybe(aText), repo: maybe(aText), url: maybe(aWebAddress), note: maybe(aText) })),
  touchpoints: listOf(objectOf<TouchpointMeasures>({ touchpoint: anId, channel: maybe(aText), measures: listOf(figure) })),
});

function noteTwice({ touchpoints }: JourneyMeasures, reading: Reading): void {
  const seen = new Map<string, string>();
  touchpoints.forEach(({ touchpoint, channel = '', measures: figures }, at) => figures.forEach(({ measure }, place) => {
    const path = `touchpoints[${at}].measures[${place}]`;
    const name = [touchpoint, channel, measure].join('\n');
    const before = seen.get(name);
    if (before === undefined) seen.set(name, path);
    else reading.note(path, `gives ${measure} of “${touchpoint}” again, after ${before}`);
  }));
}
