import { stemAr, weakWordsAr, type LanguagePack } from '@civic-elements/core/faq';

export const pack: LanguagePack = { lang: 'ar', stem: stemAr, weakWords: weakWordsAr };
