import { weakWordsFr, type LanguagePack } from '@civic-elements/core/faq';
import { stemmer } from '@orama/stemmers/french';

export const pack: LanguagePack = { lang: 'fr', stem: stemmer, weakWords: weakWordsFr };
