import { departmentOfId, type Bilingual } from '../city/index.js';
import type { CityArticle } from './article.js';

/** The shelves of the answers, in the order in which the city shows them. */
export const topics = {
  recycling: { en: 'Recycling and compost', es: 'Reciclaje y composta' },
  trash: { en: 'Trash and big items', es: 'Basura y objetos grandes' },
  streets: { en: 'Streets, snow and parking', es: 'Calles, nieve y estacionamiento' },
  water: { en: 'Water', es: 'Agua' },
  parks: { en: 'Parks and trees', es: 'Parques y árboles' },
  animals: { en: 'Animals', es: 'Animales' },
  homes: { en: 'Homes and permits', es: 'Viviendas y permisos' },
  taxes: { en: 'Taxes and bills', es: 'Impuestos y pagos' },
  help: { en: 'Help and benefits', es: 'Ayuda y beneficios' },
  weather: { en: 'Storms, heat and cold', es: 'Tormentas, calor y frío' },
  library: { en: 'Library and learning', es: 'Biblioteca y aprendizaje' },
  civic: { en: 'Voting, IDs and City Hall', es: 'Voto, identificación y alcaldía' },
} as const satisfies Record<string, Bilingual>;

export type TopicId = keyof typeof topics;

type Told = Pick<CityArticle, 'id' | 'question' | 'answer' | 'keywords' | 'wordings' | 'checked' | 'serviceCode' | 'related'>;

/** Gives articles of one topic what they share. The department is given by its id and named as residents know it. */
export function about(topic: TopicId, department: string, owner: string, told: readonly Told[]): readonly CityArticle[] {
  return told.map((one) => ({ ...one, topic: topics[topic].en, department: departmentOfId(department).name.en, owner, lang: 'en' }));
}
