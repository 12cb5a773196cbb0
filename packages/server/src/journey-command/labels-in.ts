import { figureLabels, journeyLabels, type FigureLabels, type JourneyLabels } from '@civic-elements/core/journey';
import { journeyAround, journeyFigures, journeyMap, languageFor, sayIn, type Words } from '@civic-elements/core/words';

export interface LabelsInLanguage {
  readonly labels: JourneyLabels;
  readonly figures: FigureLabels;
  readonly rtl: boolean;
}

/** The labels of tables and pictures in a language, or in English where the catalogue does not have it. */
export async function labelsIn(lang: string): Promise<LabelsInLanguage> {
  const language = languageFor(lang);
  const words = language === undefined ? { journeyMap, journeyAround, journeyFigures } : await language.load();
  const code = language?.code ?? 'en';
  const say = sayIn<Words>({ ...words.journeyMap, ...words.journeyAround, ...words.journeyFigures }, code);
  return { labels: journeyLabels(say, code), figures: figureLabels(say), rtl: language?.direction === 'rtl' };
}
