import { eachStep } from './each-step.js';
import type { JourneyMap } from './journey-map.js';
import type { Step } from './journey-step.js';
import { textSaid, type JourneyText } from './journey-text.js';
import { mermaidText, oneLine } from './mermaid-text.js';
import type { JourneyProblem } from './shape.js';

export interface MermaidWritten {
  readonly text: string;
  /** What Mermaid has no form for, each with its path in the map. */
  readonly dropped: readonly JourneyProblem[];
}

const said = { map: ['title', 'summary', 'stages', 'actors', 'lang', '$schema', 'schemaVersion', 'id'], stage: ['id', 'title', 'steps'], step: ['id', 'title', 'actors', 'emotions'] };

/**
 * A map as Mermaid's `journey` (its grammar as of 12.3): title, accTitle, accDescr, a section for each stage, a task for each step with its actors. The score
 * is that of the first emotion, -2 to 2 told as 1 to 5. A step without an emotion has no form there, because the score cannot be left out: it is dropped, never
 * written as 3. `lang` chooses among the map's languages.
 */
export function toMermaid(map: JourneyMap, lang: string = map.lang): MermaidWritten {
  const dropped: JourneyProblem[] = [];
  const drop = (path: string, says = 'has no form in Mermaid'): void => void dropped.push({ path, says });
  const words = (text: JourneyText, path: string, also?: string): string => {
    const plain = textSaid(text, lang, map.lang).words;
    if (oneLine(plain) !== plain) drop(path, 'has breaks or spaces that became one space');
    return mermaidText(oneLine(plain), also);
  };
  const actors = new Map((map.actors ?? []).map(({ id, name }, at) => [id, words(name, `actors[${at}].name`, ',')]));
  const unsaid = (of: object, known: readonly string[], path: string): void => Object.keys(of).filter((name) => !known.includes(name)).forEach((name) => drop(path + name));

  const task = (step: Step, path: string): readonly string[] => {
    const [emotion, ...more] = step.emotions ?? [];
    if (emotion === undefined) {
      drop(path, 'has no emotion, and Mermaid has no step without a score');
      return [];
    }
    const score = Math.min(5, Math.max(1, Math.round(emotion.score) + 3));
    if (score - 3 !== emotion.score) drop(`${path}.emotions[0].score`, `is ${emotion.score}; Mermaid has whole scores only`);
    unsaid(emotion, ['score'], `${path}.emotions[0].`);
    more.forEach((_, at) => drop(`${path}.emotions[${at + 1}]`, 'is not the first emotion, and Mermaid has one score for a step'));
    unsaid(step, said.step, `${path}.`);
    const who = (step.actors ?? []).map((id) => actors.get(id) ?? mermaidText(id, ','));
    return [`      ${words(step.title, `${path}.title`)}: ${score}${who.length > 0 ? `: ${who.join(', ')}` : ''}`];
  };

  const title = words(map.title, 'title');
  const steps = eachStep(map);
  unsaid(map, said.map, '');
  const sections = map.stages.flatMap((stage, at) => {
    unsaid(stage, said.stage, `stages[${at}].`);
    return [`    section ${words(stage.title, `stages[${at}].title`)}`, ...steps.filter((place) => place.stage === stage).flatMap(({ step, path }) => task(step, path))];
  });
  const summary = map.summary === undefined ? [] : [`    accDescr: ${words(map.summary, 'summary')}`];
  return { text: ['journey', `    accTitle: ${title}`, ...summary, `    title ${title}`, ...sections].join('\n') + '\n', dropped };
}
