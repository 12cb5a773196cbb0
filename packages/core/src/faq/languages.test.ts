import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  askingZh, buildIndex, openFaqSearch, plainLanguage, stemAr, weakWordsAr, weakWordsIt, weakWordsPt, weakWordsRu, weakWordsVi, weakWordsZh,
  type Article, type FaqSearch, type LanguagePack,
} from './index.js';

/** Three articles of a small town, always in this order: bins, parking, the street lamp. No stemmer but the Arabic: what works here works anywhere. */
type Town = readonly (readonly [question: string, answer: string])[];
const ids = ['bins', 'parking', 'lamp'];

const towns: Readonly<Record<string, { readonly weakWords: readonly string[]; readonly town: Town; readonly typed: readonly (readonly [words: string, first: string, why: string])[] }>> = {
  pt: {
    weakWords: weakWordsPt,
    town: [
      ['Quando é recolhido o lixo?', 'A coleta passa às segundas. Coloque as lixeiras na calçada.'],
      ['Como renovo a autorização de estacionamento?', 'Leve um comprovante de residência ao balcão.'],
      ['Como aviso que um poste de luz está apagado?', 'Diga-nos a rua e o número do poste.'],
    ],
    typed: [
      ['lixo', 'bins', 'one word'], ['quando vocês vão recolher meu lixo', 'bins', 'a whole question, another form of the verb'],
      ['autorizacao estacionamento', 'parking', 'without marks'], ['estacinamento', 'parking', 'a letter missing'],
      ['autorizações', 'parking', 'plural'], ['poste apag', 'lamp', 'half typed'],
    ],
  },
  it: {
    weakWords: weakWordsIt,
    town: [
      ['Quando passa la raccolta dei rifiuti?', 'Il camion passa il lunedì. Esponete i bidoni la sera prima.'],
      ['Come rinnovo il permesso di sosta?', 'Portate allo sportello un documento.'],
      ['Come segnalo un lampione spento?', 'Scriveteci la via e il numero civico.'],
    ],
    typed: [
      ['rifiuti', 'bins', 'one word'], ['perché non hanno raccolto i miei rifiuti', 'bins', 'a whole question, another form'],
      ['rifuiti', 'bins', 'two letters swapped'], ['permessi sosta', 'parking', 'plural'], ['sportelo', 'parking', 'in the answer, a letter missing'], ['lampi', 'lamp', 'half typed'],
      ['nell’illuminazione un lampione', 'lamp', 'an article before an apostrophe'],
    ],
  },
  ru: {
    weakWords: weakWordsRu,
    town: [
      ['Когда вывозят мусор?', 'Машина приезжает по понедельникам. Ёлки забирают в январе.'],
      ['Как продлить разрешение на парковку?', 'Принесите паспорт и подтверждение адреса.'],
      ['Куда сообщить, что не горит фонарь?', 'Назовите улицу и номер столба.'],
    ],
    typed: [
      ['МУСОР', 'bins', 'in capitals'], ['подскажите, пожалуйста, когда будет вывоз мусора', 'bins', 'a whole question, another case'],
      ['парковка', 'parking', 'another case'], ['разершение', 'parking', 'two letters swapped'], ['фонари', 'lamp', 'plural'], ['фон', 'lamp', 'half typed'],
      ['елки', 'bins', 'without the dots'],
    ],
  },
  ar: {
    weakWords: weakWordsAr,
    town: [
      ['متى تُجمَع النفايات؟', 'تمر الشاحنة يوم الإثنين. ضع الحاوية أمام البيت.'],
      ['كيف أجدد تصريح وقوف السيارات؟', 'أحضر إثبات العنوان إلى مكتب البلدية.'],
      ['أين أبلغ عن عمود إنارة مطفأ؟', 'اذكر اسم الشارع والمدينة على الخريطة. مستشفى المدينة له رقم آخر.'],
    ],
    typed: [
      ['النفايات', 'bins', 'one word'], ['متى يتم جمع النفايات', 'bins', 'a whole question, no vowel marks'], ['النفاايات', 'bins', 'a letter typed twice'],
      ['الاثنين', 'bins', 'alef without its hamza'], ['النفـــايات', 'bins', 'drawn long'], ['السيارة', 'parking', 'singular'], ['بالسيارات', 'parking', '“with the” written together'], ['وللنفاية', 'bins', 'singular, with “and for the”'], ['انارة', 'lamp', 'alef without its hamza'],
      ['اناره', 'lamp', 'heh for teh marbuta'], ['مستشفي', 'lamp', 'yeh for alef maqsura'], ['تصر', 'parking', 'half typed'],
    ],
  },
  vi: {
    weakWords: weakWordsVi,
    town: [
      ['Khi nào thu gom rác?', 'Xe rác đến vào thứ hai. Đặt thùng rác ra lề đường.'],
      ['Làm thế nào để gia hạn giấy phép đậu xe?', 'Mang giấy chứng minh địa chỉ đến văn phòng.'],
      ['Báo đèn đường bị hỏng ở đâu?', 'Cho chúng tôi biết tên phố và số cột điện.'],
    ],
    typed: [
      ['thu gom rác', 'bins', 'its words'], ['thu gom rac', 'bins', 'without marks'], ['tôi muốn hỏi khi nào rác được thu gom', 'bins', 'a whole question'],
      ['giay phep dau xe', 'parking', 'without marks'], ['giấy phép đậ', 'parking', 'half typed'], ['van phonng', 'parking', 'a letter typed twice'], ['den duong hong', 'lamp', 'the lamp, without marks'],
    ],
  },
  zh: {
    weakWords: weakWordsZh,
    town: [
      ['什么时候收垃圾?', '垃圾车每周一来。请把垃圾桶放在路边。'],
      ['如何申请停车许可证?', '请携带住址证明到市政厅办理。'],
      ['路灯坏了怎么报修?', '请告诉我们街道名称和灯杆编号。'],
    ],
    typed: [
      ['垃圾', 'bins', 'one word'], ['请问你们什么时候来收我家的垃圾呢', 'bins', 'a whole question'], ['停车许', 'parking', 'half typed'], ['停车许可正', 'parking', 'a letter that sounds the same'],
      ['我想申请停车', 'parking', 'with words that only ask'], ['路灯', 'lamp', 'one word'], ['家门口的路灯不亮', 'lamp', 'a sentence'],
    ],
  },
};

function searchIn(pack: LanguagePack, town: Town): FaqSearch {
  const articles: readonly Article[] = town.map(([question, answer], at) => ({ id: ids[at] as string, question, answer }));
  return openFaqSearch(buildIndex(articles, pack), pack);
}

for (const [lang, { weakWords, town, typed }] of Object.entries(towns)) {
  describe(`a resident who writes ${lang}`, () => {
    const pack: LanguagePack = { ...plainLanguage, lang, weakWords, ...(lang === 'zh' ? { askingIn: askingZh } : {}), ...(lang === 'ar' ? { stem: stemAr } : {}) };
    const search = searchIn(pack, town);
    for (const [words, first, why] of typed) test(`“${words}”: ${why}`, () => assert.equal(search.find(words)[0]?.id, first));
    test('words that only ask find nothing beside words that tell', () => {
      const asking = town.map(([question]) => question).join(' ');
      assert.ok(weakWords.length > 40);
      assert.equal(search.find(asking).length, 3);
      assert.deepEqual(search.find(`${weakWords.slice(0, 20).join(' ')} zzzzqq `), []);
    });
  });
}

describe('Chinese without a segmenter', () => {
  const segmenter = Object.getOwnPropertyDescriptor(Intl, 'Segmenter') as PropertyDescriptor;
  const without = <Result>(act: () => Result): Result => {
    Object.defineProperty(Intl, 'Segmenter', { ...segmenter, value: undefined });
    try {
      return act();
    } finally {
      Object.defineProperty(Intl, 'Segmenter', segmenter);
    }
  };
  const { weakWords, town, typed } = towns['zh'] as (typeof towns)[string];
  const pack: LanguagePack = { ...plainLanguage, lang: 'zh', weakWords, askingIn: askingZh };
  test('finds the same answers', () => {
    const search = without(() => searchIn(pack, town));
    for (const [words, first] of typed) assert.equal(without(() => search.find(words)[0]?.id), first, words);
  });
  test('an index built with one fits words typed without one', () => {
    const search = searchIn(pack, town);
    for (const [words, first] of typed) assert.equal(without(() => search.find(words)[0]?.id), first, words);
  });
  test('with one, a letter that belongs to a word that asks tells nothing', () => {
    const text = '可以申请吗';
    assert.equal(askingZh(text)(0, 2), true);
    assert.equal(askingZh(text)(1, 3), true);
    assert.equal(askingZh(text)(2, 4), false);
    assert.equal(askingZh(text)(3, 5), true);
    assert.equal(without(() => askingZh(text))(1, 3), false);
  });
});

describe('Arabic words cut to their stems', () => {
  for (const [one, other] of [['سيارة', 'السيارات'], ['مدينة', 'والمدينه'], ['موظف', 'الموظفون'], ['مَكْتَبَة', 'مكتبة']] as const) test(`${one} and ${other} are one`, () => assert.equal(stemAr(one), stemAr(other)));
  test('short words stay, and the library is not the office', () => {
    assert.equal(stemAr('ماء'), 'ماء');
    assert.equal(stemAr('ولد'), 'ولد');
    assert.notEqual(stemAr('مكتبة'), stemAr('مكاتب'));
  });
});
