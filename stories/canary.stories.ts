import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { css, html } from 'lit';
import { inAWidget } from './ui/story-widget.js';

/** Not for readers: holds one of each fault the check of all stories must find. */
export default {
  title: 'Canary',
  tags: ['!autodocs', '!dev', 'canary'],
  parameters: { a11y: { test: 'off' } },
} satisfies Meta;

const faulty = css`
  .wide {
    inline-size: 400px;
  }
  .doubtful {
    background: linear-gradient(#fff, #767676);
  }
`;

export const Canary: StoryObj = {
  // In a root like a widget's, so that the check proves that it sees into them.
  render: () =>
    inAWidget(
      html`
        <img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width="40" height="40" />
        <p class="wide">Wider than the narrowest window</p>
        <p class="doubtful">Who can tell if this is read?</p>
      `,
      [faulty],
    ),
  play: async () => {
    // eslint-disable-next-line no-console
    console.error('canary');
    await fetch('https://elsewhere.example/').catch(() => undefined);
  },
};
