import { addItem, allOf, newText, removeItem, setText, textSaid, type JourneyEdit, type JourneyMap, type JourneyText, type PersonaList, type StepLane } from '@civic-elements/core/journey';

export interface LinesPlace {
  /** Of a step, or of a persona. */
  readonly id: string;
  readonly lane: StepLane | PersonaList;
}

/** The languages of lines: that in which they are shown, that of new ones, and, where somebody chose one, that in which each is changed. */
export interface LinesIn {
  readonly shown: string;
  readonly fresh: string;
  readonly chosen?: string;
}

/** Makes the texts of a list those of so many lines. What stays at the beginning and the end is not touched, so that it keeps its other languages. */
export function setLines({ id, lane }: LinesPlace, words: string, { shown, fresh, chosen }: LinesIn): JourneyEdit {
  return (map) => {
    const said = textsIn(map, id, lane).map((text) => textSaid(text, shown, map.lang));
    const lines = words.split('\n').map((line) => line.trim()).filter((line) => line !== '');
    const isSame = (at: number, line: number): boolean => said[at] !== undefined && said[at].words === lines[line];
    const shorter = Math.min(said.length, lines.length);
    let first = 0;
    while (first < shorter && isSame(first, first)) first += 1;
    let last = 0;
    while (last < shorter - first && isSame(said.length - 1 - last, lines.length - 1 - last)) last += 1;
    const [goes, comes] = [said.slice(first, said.length - last), lines.slice(first, lines.length - last)];
    const both = Math.min(goes.length, comes.length);
    return allOf(
      ...comes.slice(0, both).map((line, at) => setText({ of: 'item', id, lane, at: first + at }, line, chosen ?? goes[at]?.lang ?? map.lang)),
      ...goes.slice(both).map(() => removeItem(id, lane, first + both)),
      ...comes.slice(both).map((line, at) => addItem(id, lane, newText(line, fresh, map.lang), first + both + at)),
    )(map);
  };
}

function textsIn({ stages, personas = [] }: JourneyMap, id: string, lane: LinesPlace['lane']): readonly JourneyText[] {
  if (lane === 'goals' || lane === 'needs' || lane === 'accessNeeds') return personas.find((one) => one.id === id)?.[lane] ?? [];
  const step = stages.flatMap(({ steps }) => steps).find((one) => one.id === id);
  if (lane === 'thoughts' || lane === 'harms') return step?.[lane] ?? [];
  if (lane.startsWith('lane:')) return step?.lanes?.[lane.slice('lane:'.length)] ?? [];
  return step?.blueprint?.[lane as 'backstage'] ?? [];
}
