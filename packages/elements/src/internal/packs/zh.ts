import { askingZh, weakWordsZh, type LanguagePack } from '@civic-elements/core/faq';

/** Chinese words have no endings to cut, and no spaces between them. */
export const pack: LanguagePack = { lang: 'zh', stem: (word) => word, weakWords: weakWordsZh, askingIn: askingZh };
