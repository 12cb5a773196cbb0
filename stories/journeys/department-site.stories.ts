import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { told } from '../alderwick.js';
import { walksToTheCheck } from '../request-form.js';
import { Resident } from '../resident.js';
import { alderwicksPage, wearTheSite } from './alderwick-page.js';

export default {
  title: 'Journeys/Department site',
  parameters: { whole: 'page', controls: { disable: true } },
  tags: ['!autodocs'],
  beforeEach: wearTheSite,
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

export const Home = page('index.html');

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
