import { faqIn, many } from './faq-articles.mjs';

const question = '#answer-0';

/** Every state of the search that a resident can meet, and the way there; the same in every language, so by what is drawn and not by its words. */
export const faqStates = {
  'no answers at all': async ({ open, there }) => {
    await open({ src: null, inside: '' });
    await there('.civic-notice');
  },
  'loading for long': async ({ open, there, site }) => {
    site.meets('/faq.', 3_000);
    await open({ inside: '' });
    await there('.late');
  },
  'often asked': async ({ open, there }) => {
    await open();
    await there(question);
  },
  'half a word': async ({ open, there, type, words, resident }) => {
    await open();
    await there(question);
    const half = words.found.slice(0, 2);
    await type(half);
    await resident.until(`what “${half}” finds`, (typed) => window.look.all('#listed')[0]?.textContent.replace(/[\u2066-\u2069]/g, '').includes(`“${typed}”`), half);
  },
  results: async (way) => found(way, way.words.found),
  opened: async (way) => opened(way),
  'rated yes': async (way) => {
    await opened(way);
    await way.press('.rating button');
    await way.there('p.rating[tabindex]');
  },
  'rated no': async (way) => {
    await opened(way);
    await way.press('.rating button:last-child');
    await way.there('.rating fieldset');
    await way.press('.rating input');
  },
  empty: async (way) => {
    await way.open();
    await way.there(question);
    await way.type(way.words.nothing);
    await way.there('.way-on');
  },
  'unsure, did you mean': async (way) => found(way, way.words.meant, '.way-on > p > .civic-button'),
  'another language': async (way) => {
    await way.open({ src: `/faq.${way.lang === 'en' ? 'es' : 'en'}.json` });
    await way.there('.civic-notice');
  },
  failed: async ({ open, there, site }) => {
    site.meets('/faq.', 'fault');
    await open();
    await there('.civic-notice button');
  },
  offline: async ({ open, there, site }) => {
    site.meets('/faq.', 'down');
    await open({ head: '<script src="/no-network.js"></script>' });
    await there('.civic-notice button');
  },
  'filters open': async ({ open, there, press, site, lang }) => {
    site.put('/many.json', JSON.stringify({ lang, articles: many(faqIn[lang in faqIn ? lang : 'en'].articles) }));
    await open({ src: '/many.json' });
    await there('#topic');
    await press('[part=filters] summary');
    await press(question);
    await there('.rating');
  },
  'led to by a link': async ({ open, there }) => {
    await open({ frequent: 1 }, '#faq=glass');
    await there('#linked-answer .rating');
  },
  'link to what is gone': async ({ open, there }) => {
    await open({}, '#faq=nobody-knows');
    await there('.gone');
  },
  'a topic': async ({ open, there, press }) => {
    await open();
    await there('.topics button');
    await press('.topics button');
    await there('.within');
  },
};

async function found({ open, there, type }, words, mark = '.excerpt') {
  await open();
  await there(question);
  await type(words);
  await there(mark);
}

async function opened(way) {
  await found(way, way.words.found);
  await way.press(question);
  await way.there('.opened .rating');
  await way.there('.near .question');
}

/** Comes to a state with this visitor. Gives back what has to be undone. */
export async function comeTo(state, { resident, site, lang, given = {} }) {
  const shown = `[lang] ${state}`;
  const way = {
    resident, site, lang, words: faqIn[lang in faqIn ? lang : 'en'],
    open: async (attributes = {}, fragment = '') => {
      await resident.open(site.page({ lang, 'report-page': '/report.html', inside: '<p slot="help"><a href="tel:311">311</a></p>', ...given, ...attributes }) + fragment);
      await resident.until(`the tag, for ${shown}`, () => window.look.all('.widget form, .widget .civic-notice').length > 0);
    },
    there: (selector) => resident.until(`${selector}, for ${shown}`, (wanted) => window.look.all(wanted).length > 0, selector),
    press: (selector) => resident.evaluate((wanted) => {
      const element = window.look.all(wanted)[0];
      element.focus();
      element.click();
    }, selector),
    type: (words) => resident.evaluate((text) => {
      const input = window.look.all('#words')[0];
      input.focus();
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }, words),
  };
  await faqStates[state](way);
  await resident.evaluate(() => document.querySelector('civic-faq-search').updateComplete);
  return () => site.meets('/faq.', undefined);
}
