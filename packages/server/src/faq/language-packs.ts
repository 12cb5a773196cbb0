import {
  askingZh, plainLanguage, stemAr, weakWordsAr, weakWordsDe, weakWordsEn, weakWordsEs, weakWordsFr, weakWordsIt, weakWordsPt, weakWordsRu, weakWordsVi, weakWordsZh,
  type LanguagePack,
} from '@civic-elements/core/faq';

type Stem = LanguagePack['stem'];
interface Known {
  readonly stem: () => Promise<{ readonly stemmer: Stem }>;
  readonly weakWords?: readonly string[];
  readonly compounds?: true;
  readonly askingIn?: LanguagePack['askingIn'];
}

const asWritten = async (): Promise<{ readonly stemmer: Stem }> => ({ stemmer: plainLanguage.stem });

const known: Readonly<Record<string, Known>> = {
  ar: { stem: async () => ({ stemmer: stemAr }), weakWords: weakWordsAr },
  da: { stem: () => import('@orama/stemmers/danish'), compounds: true },
  de: { stem: () => import('@orama/stemmers/german'), weakWords: weakWordsDe, compounds: true },
  en: { stem: () => import('@orama/stemmers/english'), weakWords: weakWordsEn },
  es: { stem: () => import('@orama/stemmers/spanish'), weakWords: weakWordsEs },
  fi: { stem: () => import('@orama/stemmers/finnish'), compounds: true },
  fr: { stem: () => import('@orama/stemmers/french'), weakWords: weakWordsFr },
  it: { stem: () => import('@orama/stemmers/italian'), weakWords: weakWordsIt },
  nl: { stem: () => import('@orama/stemmers/dutch'), compounds: true },
  no: { stem: () => import('@orama/stemmers/norwegian'), compounds: true },
  pt: { stem: () => import('@orama/stemmers/portuguese'), weakWords: weakWordsPt },
  ru: { stem: () => import('@orama/stemmers/russian'), weakWords: weakWordsRu },
  sv: { stem: () => import('@orama/stemmers/swedish'), compounds: true },
  vi: { stem: asWritten, weakWords: weakWordsVi },
  zh: { stem: asWritten, weakWords: weakWordsZh, askingIn: askingZh },
};

/** What the search has to know of a language (BCP 47). For one without a stemmer, words count as they are written. */
export async function packFor(lang: string): Promise<LanguagePack> {
  const base = lang.toLowerCase().split('-')[0] as string;
  if (!Object.hasOwn(known, base)) return { ...plainLanguage, lang };
  const { stem, weakWords = [], compounds, askingIn } = known[base] as Known;
  const { stemmer } = await stem();
  return { lang, stem: stemmer, weakWords, ...(compounds && { compounds }), ...(askingIn && { askingIn }) };
}
