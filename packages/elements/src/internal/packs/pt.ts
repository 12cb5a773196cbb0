import { weakWordsPt, type LanguagePack } from '@civic-elements/core/faq';
import { stemmer } from '@orama/stemmers/portuguese';

export const pack: LanguagePack = { lang: 'pt', stem: stemmer, weakWords: weakWordsPt };
