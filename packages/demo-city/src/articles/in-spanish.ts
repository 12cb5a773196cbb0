import { departments } from '../city/index.js';
import type { CityArticle } from './article.js';
import { articles } from './articles.js';
import { topics } from './topics.js';

export type ToldInSpanish = Pick<CityArticle, 'id' | 'question' | 'answer' | 'keywords' | 'wordings'>;

/** Gives an answer told in Spanish what it shares with the English one of the same id; shelf and department by their Spanish names. */
export function inSpanish(told: ToldInSpanish): CityArticle {
  const english = articles.find((article) => article.id === told.id);
  if (!english) throw new Error(`No English answer ${JSON.stringify(told.id)}`);
  const { wordings: _, ...shared } = english;
  const topic = Object.values(topics).find((each) => each.en === english.topic)?.es ?? english.topic;
  const department = departments.find(({ name }) => name.en === english.department)?.name.es ?? english.department;
  return { ...shared, ...told, lang: 'es', topic, department };
}
