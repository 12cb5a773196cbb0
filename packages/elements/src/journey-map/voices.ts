import { eachStep, type Emotion, type JourneyMap, type JourneyText, type Step } from '@civic-elements/core/journey';

/** Somebody whose feelings the map tells. */
export interface Voice {
  readonly key: string;
  /** Undefined where the map does not say whose feeling it is. */
  readonly name: JourneyText | undefined;
}

export const keyOf = ({ persona, actor }: Pick<Emotion, 'persona' | 'actor'>): string => (persona !== undefined ? `persona ${persona}` : `actor ${actor ?? ''}`);

/** Everybody whose feelings the map tells, in the order in which they come. */
export function voicesOf(map: JourneyMap): readonly Voice[] {
  const names = new Map<string, JourneyText>([
    ...(map.personas ?? []).map(({ id, name }) => [`persona ${id}`, name] as const), ...(map.actors ?? []).map(({ id, name }) => [`actor ${id}`, name] as const),
  ]);
  const keys = new Set(eachStep(map).flatMap(({ step }) => (step.emotions ?? []).map(keyOf)));
  return [...keys].map((key) => ({ key, name: names.get(key) }));
}

/** The score of a voice at a step; undefined where nobody told. Of several, their mean. */
export function scoreOf(step: Step | undefined, voice: Voice | undefined): number | undefined {
  const scores = (step?.emotions ?? []).filter((emotion) => voice && keyOf(emotion) === voice.key).map(({ score }) => score);
  return scores.length > 0 ? scores.reduce((sum, score) => sum + score, 0) / scores.length : undefined;
}
