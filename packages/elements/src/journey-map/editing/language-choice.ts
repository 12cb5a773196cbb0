import { eachStep, textSaid, type JourneyText } from '@civic-elements/core/journey';
import type { TemplateResult } from 'lit';
import { languageName } from './edited-language.js';
import { choose } from './fields.js';
import type { FormMeans } from './form-means.js';

/** Languages that cities in the United States put their pages into most; what else a map is said in joins them. */
const usual = ['en', 'es', 'ar', 'zh-Hans', 'zh-Hant', 'vi', 'tl', 'ko', 'ru', 'fr', 'ht', 'pt', 'so'];

/** In which language the texts are changed: each in the one it is shown in, or all in one more. */
export function languageChoice(means: FormMeans): TemplateResult {
  const { desk, reading, say } = means;
  const { map, locale, lang } = reading;
  const said = [map.title, map.summary, ...map.stages.map(({ title }) => title), ...eachStep(map).map(({ step }) => step.title)].flatMap((text) => tagsOf(text));
  const tags = [...new Set([map.lang, ...said, ...usual])];
  const shown = textSaid(map.title, lang, map.lang).lang;
  return choose({
    id: 'text-language', label: say('textLanguage'), value: desk.lang, emptyLabel: say('asShown', { language: languageName(shown, locale) }),
    options: tags.map((tag) => ({ value: tag, label: languageName(tag, locale) })), onChange: (tag) => desk.speak(tag),
  });
}

const tagsOf = (text: JourneyText | undefined): readonly string[] => (text === undefined || typeof text === 'string' ? [] : Object.keys(text));
