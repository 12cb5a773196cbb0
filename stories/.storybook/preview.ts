import manifest from '@civic-elements/elements/custom-elements.json';
import '@civic-elements/elements/civic-elements.js';
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { startTheCitysDay } from '../city-day.js';
import { spokenIn } from '../spoken.js';
import { brand } from './brand.js';
import './preview.css';
import '@civic-elements/tokens/civic-tokens.css';
import { atFirst, switches, turn, widths, type Switches } from './switches.js';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: switches,
  initialGlobals: { ...atFirst },
  beforeEach: ({ globals }) => {
    turn(document.documentElement, globals as unknown as Switches);
    // What an earlier story left in the tab would be restored as a draft.
    for (const name of Object.keys(sessionStorage)) if (name.startsWith('civic-')) sessionStorage.removeItem(name);
    return startTheCitysDay();
  },
  loaders: [async ({ globals }) => ({ say: await spokenIn(String(globals['language'])) })],
  decorators: [
    (story, { name, parameters, viewMode }) => {
      if (parameters['whole'] === 'page') return story();
      const room = parameters['whole'] === 'width' ? 'story-wide' : 'story-measure';
      if (viewMode === 'docs') return html`<div class="story-page"><div class=${room}>${story()}</div></div>`;
      return html`<main class="story-page"><h1 class="story-name">${name}</h1><div class=${room}>${story()}</div></main>`;
    },
  ],
  parameters: {
    layout: 'fullscreen',
    viewport: { options: widths },
    controls: { expanded: true, sort: 'alpha' },
    options: {
      storySort: { order: ['Journeys', 'Request form', ['Answering', 'Sending'], 'Status tracker', 'FAQ search', ['Asking', 'Sources'], 'Design tokens', 'Pieces'] },
    },
    a11y: {
      test: 'error',
      options: { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
    },
    docs: { theme: brand },
  },
};

export default preview;
