import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { asks, help, listed, opens, searchMeta, searchStory, toldBy, type SearchArgs } from './faq-search.js';

export default { title: 'FAQ search/Asking', ...searchMeta } satisfies Meta<SearchArgs>;

export const Default = searchStory();

export const FewFrequentQuestions = searchStory(undefined, { args: { frequent: 3 } });

export const Typed = searchStory((resident) => asks(resident, 'missed pickup'));

export const HalfTyped = searchStory((resident) => asks(resident, 'park'));

export const WholeSentence = searchStory((resident) => asks(resident, 'the neighbors play loud music at night, who do I call'));

export const WithASlip = searchStory((resident) => asks(resident, 'swiming lesons'));

export const OneOpened = searchStory((resident) => opens(resident, toldBy('book-bulky').question));

export const OneOpenedAmongResults = searchStory(async (resident) => {
  await asks(resident, 'couch');
  await opens(resident, toldBy('book-bulky').question);
});

export const RelatedOpenedWithin = searchStory(async (resident) => {
  await opens(resident, toldBy('book-bulky').question);
  await resident.sees('[part=related]');
  await resident.press(toldBy('mattress-wrap').question);
  await resident.sees('[part=related] [part=rating]');
});

export const DidNotHelp = searchStory(async (resident) => {
  await opens(resident, toldBy('tax-due').question);
  await resident.press(resident.say('no'));
  await resident.sees('input[type=checkbox]');
});

export const Rated = searchStory(async (resident) => {
  await opens(resident, toldBy('tax-due').question);
  await resident.press(resident.say('yes'));
  await resident.sees('p[part=rating]');
});

export const EmptySearch = searchStory((resident) => asks(resident, 'styrofoam peanuts'));

export const EmptySearchWithoutWaysOn = searchStory((resident) => asks(resident, 'styrofoam peanuts'), { within: html``, args: { 'report-page': '' } });

export const DidYouMean = searchStory((resident) => asks(resident, 'racoon in chimney'));

export const Unsure = searchStory((resident) => asks(resident, 'salt my alley'));

export const FiltersChosen = searchStory(async (resident) => {
  await asks(resident, 'permit');
  await resident.sees('select#topic');
  await resident.type('topic', 'Homes and permits');
  await resident.sees('[part=results] mark');
});

export const WithATopic = searchStory(undefined, { args: { topic: 'Animals' } });

export const WithATopicThatIsNotThere = searchStory(undefined, { args: { topic: 'Harbor' } });

export const ManyFound = searchStory((resident) => asks(resident, 'city'), { args: { results: 4 } });

export const AfterAnswer = searchStory((resident) => opens(resident, toldBy('parking-ticket').question), {
  within: html`<p slot="after-answer">Not what you need? Write to the <a href="mailto:311@alderwick.example">311 desk</a>.</p>${help}`,
});

export const EmptyWithTheCitysOwnWords = searchStory((resident) => asks(resident, 'styrofoam peanuts'), {
  within: html`<p slot="empty">Looking for the county, the state or the court? Alderwick’s <a href="#offices">list of offices</a> tells who does what.</p>${help}`,
});

export const InSpanish = searchStory((resident) => asks(resident, 'basura'), { args: { locale: 'es' } });

export const InSpanishOpened = searchStory((resident) => opens(resident, '¿Cómo me deshago de un sofá'), { args: { locale: 'es' } });

/** Alderwick has no answers in Arabic: the search speaks it, and says that the answers do not. */
export const InArabic = searchStory(undefined, { args: { locale: 'ar' } });

export const InArabicOpened = searchStory((resident) => opens(resident, toldBy('book-bulky').question), { args: { locale: 'ar' } });

export const LongLanguage = searchStory((resident) => opens(resident, toldBy('book-bulky').question), { args: { locale: 'en-XA' } });

export const LongLanguageEmpty = searchStory((resident) => asks(resident, 'styrofoam peanuts'), { args: { locale: 'en-XA' } });

export const LongLanguageRightToLeft = searchStory((resident) => opens(resident, toldBy('book-bulky').question), { args: { locale: 'ar-XB' } });

/** As on the smallest phone, whatever is around it. */
export const Narrow = searchStory(async (resident) => {
  resident.widget.style.maxInlineSize = '288px';
  await asks(resident, 'couch');
  await opens(resident, toldBy('book-bulky').question);
});

const yards = {
  ...toldBy('recycling-day'),
  answer: `Recycling is picked up each week, on the same day as your trash.

| where | days | by |
|---|---|---|
| North of the Tamble | Monday to Wednesday | 7 a.m. |
| South of the river | Thursday and Friday | 7 a.m. |

## What goes where

- **blue bin:** clean paper, glass, cans and plastic bottles
- **green cart:** food scraps, leaves and small twigs
  1. no plastic bags
  2. no pet waste

See [all the days](https://alderwick.example/recycling), call [311](tel:311) or write to [the desk](mailto:recycling@alderwick.example).`,
};

export const AnswerWithTableListAndLinks = searchStory((resident) => opens(resident, yards.question), { articles: [yards, toldBy('which-bin'), toldBy('trash-day')] });

const long = 'Kraftfahrzeughaftpflichtversicherungsbescheinigung';

export const LongWords = searchStory(
  async (resident) => {
    await listed(resident);
    await opens(resident, long);
  },
  {
    articles: [
      { ...toldBy('parking-ticket'), question: `${long}, ${long.repeat(2)}?`, answer: `${long.repeat(3)}: https://alderwick.example/${long.repeat(2)}`, topic: long, department: long },
      { ...toldBy('trash-day'), topic: 'Trash' },
    ],
  },
);
