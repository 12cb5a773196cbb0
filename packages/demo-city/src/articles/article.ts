import type { Article } from '@civic-elements/core/faq';

/** An answer as Alderwick's desks keep it: nothing left out that a department is asked to say, and the language it is in. */
export type CityArticle = Article & Required<Pick<Article, 'topic' | 'keywords' | 'department' | 'owner' | 'checked'>> & { readonly lang: 'en' | 'es' };
