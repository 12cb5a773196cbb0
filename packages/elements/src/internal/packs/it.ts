import { weakWordsIt, type LanguagePack } from '@civic-elements/core/faq';
import { stemmer } from '@orama/stemmers/italian';

export const pack: LanguagePack = { lang: 'it', stem: stemmer, weakWords: weakWordsIt };
