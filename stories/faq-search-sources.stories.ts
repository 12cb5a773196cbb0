import { CityError, type CityErrorKind } from '@civic-elements/core/calls';
import type { FaqSource } from '@civic-elements/core/faq';
import { TypesenseSource } from '@civic-elements/core/faq-sources';
import { shelves } from '@civic-elements/demo-city';
import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { asks, help, listed, opens, searchMeta, searchStory, toldBy, withoutDeepLinks, type SearchArgs } from './faq-search.js';
import { networkThatAnswers } from './network.js';
import { alderwicksServer, alderwicksTypesense, recorded } from './recorded-answers.js';
import type { Resident } from './resident.js';

export default { title: 'FAQ search/Sources', ...searchMeta } satisfies Meta<SearchArgs>;

const [english] = shelves;
const endpoint = './open311/v2';

export const FromAFile = searchStory();

export const FromArticles = searchStory((resident) => asks(resident, 'couch'), { articles: english?.articles ?? [] });

export const FromTheServer = searchStory((resident) => asks(resident, recorded.words), {
  args: { src: '', endpoint },
  beforeEach: () => both(networkThatAnswers(alderwicksServer), withoutDeepLinks()),
});

/** A search engine that a city has already, here Typesense, by an adapter of the page's own. */
export const FromASearchEngine = searchStory(
  async (resident) => {
    await asks(resident, recorded.words);
    await opens(resident, toldBy('missed-pickup').question);
  },
  {
    source: () => new TypesenseSource({ address: new URL('typesense', document.baseURI).href, key: 'search-only', indexes: { en: 'faq_en' }, frequent: [...(english?.frequent ?? [])] }),
    beforeEach: () => both(networkThatAnswers(alderwicksTypesense), withoutDeepLinks()),
  },
);

/** What `civic-faq build` writes for where scripts do not run is also where the articles come from, when nothing else is given. */
const list = html`
  <div lang="en" dir="ltr" itemscope itemtype="https://schema.org/FAQPage">
    ${['trash-day', 'missed-pickup', 'dog-license', 'passport'].map(toldBy).map(
      ({ id, question, answer, topic }) => html`<details itemscope itemprop="mainEntity" itemtype="https://schema.org/Question" data-topic=${topic ?? ''}>
        <summary><h2 itemprop="name">${question}</h2></summary>
        <div id="faq=${id}" itemscope itemprop="acceptedAnswer" itemtype="https://schema.org/Answer"><div itemprop="text"><p>${answer}</p></div></div>
      </details>`,
    )}
  </div>
  ${help}
`;

export const FromTheListInThePage = searchStory((resident) => asks(resident, 'dog'), { within: list, args: { src: '' } });

export const NoSource = searchStory((resident) => resident.sees('.civic-notice'), { within: html``, args: { src: '' } });

const never: FaqSource = { open: () => new Promise(() => undefined) };

const isLate = async (resident: Resident): Promise<void> => {
  const words = await resident.sees('.late');
  await Promise.all(words.getAnimations().map((animation) => animation.finished));
};

export const ComingSlowly = searchStory(isLate, { source: () => never });

/** While they are on their way, and where they cannot be reached, what stands in the page stays. */
export const ComingSlowlyBesideTheList = searchStory((resident) => resident.sees('#words'), { source: () => never, within: list });

const failing = (kind: CityErrorKind): FaqSource => ({ open: () => Promise.reject(new CityError(kind, 'as told')) });

export const CannotBeReached = searchStory((resident) => resident.sees('[role=alert]'), { source: () => failing('unreachable') });

export const CannotBeReachedBesideTheList = searchStory((resident) => resident.sees('[role=alert]'), { source: () => failing('unreachable'), within: list });

export const IsBusy = searchStory((resident) => resident.sees('[role=alert]'), { source: () => failing('busy') });

/** One without an answer, one twice, one with a date that is none: what can be read is shown. */
export const FileWithBadArticles = searchStory(listed, {
  args: { src: './some-answers.json' },
  beforeEach: () => both(networkThatAnswers({ '/some-answers.json': () => ({ faq: 1, lang: 'en', articles: [toldBy('trash-day'), { id: 'empty', question: 'What is this?' }, toldBy('trash-day'), { ...toldBy('passport'), checked: 'last spring' }, 'dog'] }) }), withoutDeepLinks()),
});

export const FileThatIsNone = searchStory((resident) => resident.sees('[role=alert]'), {
  args: { src: './some-answers.json' },
  beforeEach: () => both(networkThatAnswers({ '/some-answers.json': () => 'We moved!' }), withoutDeepLinks()),
});

function both(...back: readonly (() => void)[]): () => void {
  return () => back.forEach((each) => each());
}
