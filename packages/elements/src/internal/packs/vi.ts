import { weakWordsVi, type LanguagePack } from '@civic-elements/core/faq';

/** Vietnamese words have no endings to cut. */
export const pack: LanguagePack = { lang: 'vi', stem: (word) => word, weakWords: weakWordsVi };
