import { weakWordsRu, type LanguagePack } from '@civic-elements/core/faq';
import { stemmer } from '@orama/stemmers/russian';

export const pack: LanguagePack = { lang: 'ru', stem: stemmer, weakWords: weakWordsRu };
