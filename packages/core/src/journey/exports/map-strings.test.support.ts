import { eachStep } from '../each-step.js';
import type { JourneyMap } from '../journey-map.js';
import { textSaid, type JourneyText } from '../journey-text.js';

/** Every text of a map that a reader of its table or picture has to find, in the language asked for. */
export function stringsOf(map: JourneyMap, lang = map.lang): readonly string[] {
  const some = (...texts: readonly (JourneyText | undefined)[]): readonly string[] => texts.filter((text) => text !== undefined).map((text) => textSaid(text, lang, map.lang).words);
  return [
    ...some(map.title, map.summary), ...map.stages.flatMap(({ title, summary, goal, duration, exitMilestone }) => some(title, summary, goal, duration, exitMilestone)),
    ...eachStep(map).flatMap(({ step }) => some(
      step.title, step.description, step.touchpoint?.label, step.momentThatMatters?.why, step.duration, ...(step.emotions ?? []).map(({ label }) => label), ...(step.thoughts ?? []), ...(step.quotes ?? []).flatMap(({ text, speaker }) => [text, speaker]),
      ...(step.painPoints ?? []).map(({ text }) => text), ...(step.opportunities ?? []).map(({ text }) => text), ...(step.harms ?? []), ...(step.services ?? []).flatMap(({ name, note }) => [name, note]), ...Object.values(step.blueprint ?? {}).flat(),
      ...Object.values(step.lanes ?? {}).flat(), ...(step.next ?? []).map(({ when }) => when), ...(step.channels ?? []).map((id) => map.channels.find((channel) => channel.id === id)?.label),
      ...(step.actors ?? []).map((id) => map.actors?.find((actor) => actor.id === id)?.name),
    )),
  ];
}

/** A JSON map with the same text in place of every text. */
export function everyTextAs(json: unknown, text: string): unknown {
  const free = ['title', 'summary', 'description', 'label', 'text', 'why', 'name', 'when', 'note', 'notes', 'goal', 'duration', 'en', 'es'];
  const walk = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return free.includes(key) ? text : value;
    if (Array.isArray(value)) return value.map((one) => walk(one, key === 'cost' || key === 'thoughts' ? 'text' : key));
    return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([name, one]) => [name, walk(one, name)])) : value;
  };
  return walk(json, '');
}
