import { weakWordsEn, type LanguagePack } from '@civic-elements/core/faq';
import { stemmer } from '@orama/stemmers/english';

export const pack: LanguagePack = { lang: 'en', stem: stemmer, weakWords: weakWordsEn };
