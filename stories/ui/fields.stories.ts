import { isNote, type Question } from '@civic-elements/core/requests';
import { catalogue, districts, groups, parks, questions } from '@civic-elements/demo-city';
import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { checkboxes, dateFields, radios, select, textField, type DateFieldsOptions } from '#pieces';
import { told } from '../alderwick.js';
import type { Spoken } from '../spoken.js';
import { nothingHappens, piece } from './story-widget.js';

export default { title: 'Pieces/Fields' } satisfies Meta;

export const OneLine = piece(({ form: say }) => textField({ id: 'address', label: say('addressLabel'), hint: say('addressHint'), value: '', onInput: nothingHappens }));

export const OneLineFilled = piece(({ form: say }) => textField({ id: 'address', label: say('addressLabel'), value: told('underWay').address ?? '', onInput: nothingHappens }));

export const OneLineToMend = piece(({ form: say }) => textField({
  id: 'email', type: 'email', autocomplete: 'email', label: say('email'), optionalWord: say('optional'),
  error: say('badEmail'), errorPrefix: say('errorPrefix'), value: 'jane at alderwick', onInput: nothingHappens,
}));

/** What Alderwick asks about a service, by the code of the question. */
function asked(service: string, code: string): Question {
  const question = questions[service]?.find((each) => each.code === code);
  if (!question || isNote(question)) throw new Error(`Alderwick does not ask ${code} of ${service}.`);
  return question;
}

const depth = asked('010', 'depth');
const pickup = asked('004', 'date');

export const ShortLine = piece(({ form: say }) => textField({ id: 'depth', label: depth.label, hint: depth.hint, optionalWord: say('optional'), width: 10, inputmode: 'decimal', value: '12', onInput: nothingHappens }));

export const AsThePagesHeading = piece(({ tracker: say }) => textField({ id: 'number', heading: 2, label: say('numberLabel'), hint: say('numberHint'), width: 24, value: '', onInput: nothingHappens }));

export const SeveralLines = piece(({ form: say }) => textField({
  id: 'words', multiline: true, label: say('wordsLabel'), hint: say('wordsHint'), optionalWord: say('optional'),
  value: told('manyLines').description ?? '', counter: say('wordsLeft', { count: 312 }), onInput: nothingHappens,
}));

const services = catalogue.filter(({ group }) => group === 'streets').slice(0, 4).map(({ code, name, description }) => ({ value: code, label: name, hint: description }));

export const OneOfSeveral = piece(({ form: say }) => radios({ id: 'service', legend: say('suggestions'), options: services, value: services[0]?.value, onChange: nothingHappens }));

export const OneOfSeveralToMend = piece(({ form: say }) => radios({
  id: 'service', legend: say('suggestions'), options: services, value: undefined, error: say('missingService'), errorPrefix: say('errorPrefix'), onChange: nothingHappens,
}));

const shelves = Object.entries(groups).slice(0, 5).map(([value, { en }]) => ({ value, label: en }));

export const AnyOfSeveral = piece(({ form: say }) => checkboxes({ id: 'groups', legend: say('browse'), optionalWord: say('optional'), options: shelves, values: ['waste', 'lights'], onChange: nothingHappens }));

const places = districts.map(({ id, name }) => ({
  group: name,
  options: parks.filter(({ district }) => district === id).map(({ key, name: park }) => ({ value: key, label: park })),
}));

export const OneOfMany = piece(({ form: say }) => select({
  id: 'park', label: say('placeHeading'), emptyLabel: say('chooseOne'), value: '', onChange: nothingHappens, options: places.filter(({ options }) => options.length > 0),
}));

const date = (say: Spoken['form'], more: Partial<DateFieldsOptions> = {}) => dateFields({
  id: 'when', legend: pickup.label, hint: pickup.hint, order: ['month', 'day', 'year'],
  labels: { day: say('day'), month: say('month'), year: say('year'), time: say('time') }, value: {}, onInput: nothingHappens, ...more,
});

export const ADay = piece(({ form: say }) => date(say));

export const ADayAndATime = piece(({ form: say }) => date(say, { withTime: true, value: { month: '11', day: '20', year: '2026', time: '7:30' } }));

export const ADayToMend = piece(({ form: say }) => date(say, {
  value: { month: '13', day: '20', year: '2026' }, partsInError: ['month'], error: say('badDate', { question: pickup.label }), errorPrefix: say('errorPrefix'),
}));

export const SeveralInError = piece(({ form: say }) => html`
  ${textField({ id: 'address', label: say('addressLabel'), error: say('missingPlace'), errorPrefix: say('errorPrefix'), value: '', onInput: nothingHappens })}
  ${textField({ id: 'phone', type: 'tel', label: say('phone'), error: say('badPhone'), errorPrefix: say('errorPrefix'), value: '311', onInput: nothingHappens })}
`);
