import { weakWordsEs, type LanguagePack } from '@civic-elements/core/faq';
import { stemmer } from '@orama/stemmers/spanish';

export const pack: LanguagePack = { lang: 'es', stem: stemmer, weakWords: weakWordsEs };
