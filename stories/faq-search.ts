import type { Article, FaqSource } from '@civic-elements/core/faq';
import { shelves } from '@civic-elements/demo-city';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { Resident } from './resident.js';

export interface SearchArgs {
  readonly src?: string;
  readonly endpoint?: string;
  readonly topic?: string;
  readonly frequent?: number;
  readonly results?: number;
  readonly 'heading-level'?: number;
  readonly locale?: string;
  readonly 'report-page'?: string;
}

export type SearchStory = StoryObj<SearchArgs>;

/** The files that Alderwick's site has beside its pages, as `civic-faq build` wrote them. */
export const alderwicksFile = './alderwick/faq/faq.json';

const [english] = shelves;

/** One of Alderwick's answers. */
export function toldBy(id: string): Article {
  const article = english?.articles.find((each) => each.id === id);
  if (!article) throw new Error(`Alderwick has no answer called ${id}.`);
  return article;
}

interface More extends Partial<SearchStory> {
  /** What stands between the tag's signs. */
  readonly within?: TemplateResult;
  readonly articles?: readonly Article[];
  readonly source?: () => FaqSource;
}

/** How to reach a person, as Alderwick says it beside everything. */
export const help = html`<p slot="help">Call <a href="tel:311">311</a>, Monday to Friday 7 am to 8 pm, Saturday 9 am to 5 pm.</p>`;

/** A story of the search over Alderwick's file, or over what it is given: by itself, or with what a resident does first. */
export function searchStory(does?: (resident: Resident) => Promise<unknown>, { within = help, articles, source, args, ...rest }: More = {}): SearchStory {
  return {
    args: { ...(!articles && !source && { src: alderwicksFile }), 'report-page': 'report.html', ...args },
    render: (given) => html`<civic-faq-search
      src=${given.src || nothing}
      endpoint=${given.endpoint || nothing}
      topic=${given.topic || nothing}
      frequent=${given.frequent ?? nothing}
      results=${given.results ?? nothing}
      heading-level=${given['heading-level'] ?? nothing}
      locale=${given.locale || nothing}
      report-page=${given['report-page'] || nothing}
      .articles=${articles}
      .source=${guard([], () => source?.())}
    >${within}</civic-faq-search>`,
    ...(does && { tags: ['!autodocs'] }),
    play: async ({ canvasElement }) => {
      const resident = await Resident.at(canvasElement, 'civic-faq-search');
      await (does ?? listed)(resident);
    },
    ...rest,
  };
}

/** The city's questions have come, and with them all that is shown before a word is typed. */
export async function listed(resident: Resident): Promise<void> {
  await resident.sees('#listed, #topics');
}

/** Types, and waits until what was found for it is drawn whole. */
export async function asks(resident: Resident, words: string): Promise<void> {
  await listed(resident);
  await resident.type('words', words);
  await resident.sees('[part=results] mark, [part=empty]');
}

/** Opens the question that begins so, and waits until its answer is whole. */
export async function opens(resident: Resident, question: string): Promise<void> {
  await listed(resident);
  await resident.press(question);
  await resident.sees('[part=rating]');
}

/** Pages share one address here: an answer opened in one story would open in the next. */
export function withoutDeepLinks(): () => void {
  const clear = (): void => history.replaceState(history.state, '', location.pathname + location.search);
  clear();
  return clear;
}

export const searchMeta = {
  component: 'civic-faq-search',
  // The manifest tells of everything; to be turned here is what a host page sets.
  parameters: { controls: { include: ['src', 'endpoint', 'topic', 'frequent', 'results', 'heading-level', 'locale', 'report-page'] } },
  argTypes: {
    src: { control: 'text' },
    endpoint: { control: 'text' },
    topic: { control: 'text' },
    frequent: { control: { type: 'number', min: 1 } },
    results: { control: { type: 'number', min: 1 } },
    'heading-level': { control: { type: 'number', min: 1, max: 6 } },
    locale: { control: 'text' },
    'report-page': { control: 'text' },
  },
  beforeEach: withoutDeepLinks,
} satisfies Partial<Meta<SearchArgs>>;
