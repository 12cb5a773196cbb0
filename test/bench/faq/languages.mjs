import { stemmer as danish } from '@orama/stemmers/danish';
import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as finnish } from '@orama/stemmers/finnish';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as italian } from '@orama/stemmers/italian';
import { stemmer as norwegian } from '@orama/stemmers/norwegian';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { stemmer as swedish } from '@orama/stemmers/swedish';
import { stopwords as danishWeak } from '@orama/stopwords/danish';
import { stopwords as dutchWeak } from '@orama/stopwords/dutch';
import { stopwords as englishWeak } from '@orama/stopwords/english';
import { stopwords as finnishWeak } from '@orama/stopwords/finnish';
import { stopwords as frenchWeak } from '@orama/stopwords/french';
import { stopwords as germanWeak } from '@orama/stopwords/german';
import { stopwords as italianWeak } from '@orama/stopwords/italian';
import { stopwords as norwegianWeak } from '@orama/stopwords/norwegian';
import { stopwords as portugueseWeak } from '@orama/stopwords/portuguese';
import { stopwords as spanishWeak } from '@orama/stopwords/spanish';
import { stopwords as swedishWeak } from '@orama/stopwords/swedish';

const languages = {
  da: ['danish', danish, danishWeak],
  de: ['german', german, germanWeak],
  en: ['english', english, englishWeak],
  es: ['spanish', spanish, spanishWeak],
  fi: ['finnish', finnish, finnishWeak],
  fr: ['french', french, frenchWeak],
  it: ['italian', italian, italianWeak],
  nl: ['dutch', dutch, dutchWeak],
  no: ['norwegian', norwegian, norwegianWeak],
  pt: ['portuguese', portuguese, portugueseWeak],
  sv: ['swedish', swedish, swedishWeak],
};

/** What every engine is given of a language: the same stemmer and the same weak words for all. Unknown languages get none. */
export function languageFor(code) {
  const [name, stem, weak] = languages[code] ?? ['english', (word) => word, []];
  return { code, name, stem, weakWords: new Set(weak) };
}
