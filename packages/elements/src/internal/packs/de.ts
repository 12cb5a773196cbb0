import { weakWordsDe, type LanguagePack } from '@civic-elements/core/faq';
import { stemmer } from '@orama/stemmers/german';

export const pack: LanguagePack = { lang: 'de', stem: stemmer, weakWords: weakWordsDe, compounds: true };
