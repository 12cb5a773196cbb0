import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { told } from '../alderwick.js';
import { asks, opens, toldBy, withoutDeepLinks } from '../faq-search.js';
import { walksToTheCheck } from '../request-form.js';
import { Resident } from '../resident.js';
import { alderwicksPage, wearTheSite } from './alderwick-page.js';

export default {
  title: 'Journeys/Department site',
  parameters: { whole: 'page', controls: { disable: true } },
  tags: ['!autodocs'],
  beforeEach: async () => {
    const undress = await wearTheSite();
    const clear = withoutDeepLinks();
    return () => {
      clear();
      undress();
    };
  },
} satisfies Meta;

type Does = NonNullable<StoryObj['play']>;

/** A page of the site, kept as it is while the switches around it turn. */
function page(path: string, does?: Does): StoryObj {
  let standing: HTMLElement | undefined;
  return {
    loaders: [
      async () => {
        if (!standing?.isConnected) standing = await alderwicksPage(path);
        return { page: standing };
      },
    ],
    render: (_args, { loaded }) => loaded['page'] as HTMLElement,
    ...(does && { play: does }),
  };
}

export const Home = page('index.html', async ({ canvasElement }) => {
  await (await Resident.at(canvasElement, 'civic-faq-search')).sees('#topics');
});

export const HomeInSpanish = page('es/index.html', async ({ canvasElement }) => {
  await (await Resident.at(canvasElement, 'civic-faq-search')).sees('#topics');
});

export const HomeWithoutScripts = page('index.html', ({ canvasElement }) => withoutTag(canvasElement));

export const Answers = page('answers.html', async ({ canvasElement }) => {
  await opens(await Resident.at(canvasElement, 'civic-faq-search'), toldBy('leaf-pickup').question);
});

export const AnswersInSpanish = page('es/answers.html', async ({ canvasElement }) => {
  await asks(await Resident.at(canvasElement, 'civic-faq-search'), 'basura');
});

export const AnswersWithoutScripts = page('answers.html', async ({ canvasElement }) => {
  await withoutTag(canvasElement);
  canvasElement.querySelector('details')?.setAttribute('open', '');
});

/** A search that finds nothing, and the request form with the words that were typed. */
export const FromSearchToRequest = page('answers.html', async ({ canvasElement }) => {
  const asking = await Resident.at(canvasElement, 'civic-faq-search');
  await asks(asking, 'siren');
  const link = await asking.sees<HTMLAnchorElement>('[part=empty] a[href*="report.html"]');
  history.replaceState(history.state, '', new URL(link.href).hash);
  const next = await alderwicksPage('report.html');
  canvasElement.querySelector('main')?.replaceWith(next.querySelector('main') ?? '');
  const telling = await Resident.at(canvasElement, 'civic-request-form');
  const words = await telling.sees<HTMLTextAreaElement>('#words');
  if (words.value !== 'siren') throw new Error('The words did not come along.');
});

/** As the page is before the script comes, and where it never does. */
async function withoutTag(canvas: Element): Promise<void> {
  const tag = canvas.querySelector('civic-faq-search');
  const plain = document.createElement('div');
  plain.append(...(tag?.childNodes ?? []));
  tag?.replaceWith(plain);
}

export const Report = page('report.html');

export const ReportReceived = page('report.html', async ({ canvasElement }) => {
  const resident = await Resident.at(canvasElement, 'civic-request-form');
  await walksToTheCheck(resident);
  await resident.goOn();
  await resident.sees('#receipt');
});

export const TrackerOpened = page('track.html');

export const TrackerOpenedByLink = page('track.html', async ({ canvasElement }) => {
  const tracker = canvasElement.querySelector('civic-status-tracker');
  tracker?.setAttribute('request-id', told('underWay').id);
  await (await Resident.at(canvasElement, 'civic-status-tracker')).sees('.headline');
});

export const ReportInSpanish = page('es/report.html');
