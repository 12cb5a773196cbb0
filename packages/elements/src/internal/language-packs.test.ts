import { expect } from '@open-wc/testing';
import { packFor } from './language-packs.js';

describe('What the search knows of a language', () => {
  it('is its stemmer, for its variants too', async () => {
    const same = async (lang: string, one: string, other: string): Promise<void> => {
      const pack = await packFor(lang);
      expect([pack.lang, pack.stem(one)], lang).to.deep.equal([lang, pack.stem(other)]);
    };
    await same('en', 'permits', 'permit');
    await same('en-US', 'parking', 'parked');
    await same('es-MX', 'basuras', 'basura');
    await same('FR', 'poubelles', 'poubelle');
    await same('de', 'Müllabfuhren'.toLowerCase(), 'müllabfuhr');
    await same('pt-BR', 'licenças', 'licença');
    await same('it', 'rifiuti', 'rifiuto');
    await same('ru', 'отходы', 'отходов');
    await same('ar', 'القمامة', 'قمامة');
  });

  it('is at least which of its words only ask', async () => {
    for (const lang of ['ar', 'de', 'en', 'es', 'fr', 'it', 'pt', 'ru', 'vi', 'zh-Hant']) expect((await packFor(lang)).weakWords.length, lang).to.be.above(20);
    expect((await packFor('zh')).askingIn?.('我的垃圾')(0, 2)).to.equal(true);
  });

  it('is nothing for a language that is searched as it is written', async () => {
    for (const lang of ['tlh', '', 'constructor', '__proto__']) {
      const pack = await packFor(lang);
      expect([pack.lang, pack.stem('running'), pack.weakWords.length], lang).to.deep.equal([lang, 'running', 0]);
    }
  });
});
