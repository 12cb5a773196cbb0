import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

/** Not for readers: holds one of each fault the check of all stories must find. */
export default {
  title: 'Canary',
  tags: ['!autodocs', '!dev', 'canary'],
  parameters: { a11y: { test: 'off' } },
} satisfies Meta;

export const Canary: StoryObj = {
  render: () => html`
    <style>
      .canary-wide {
        inline-size: 400px;
      }
      .canary-doubtful {
        background: linear-gradient(#fff, #767676);
      }
    </style>
    <img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width="40" height="40" />
    <p class="canary-wide">Wider than the narrowest window</p>
    <p class="canary-doubtful">Who can tell if this is read?</p>
  `,
  play: async () => {
    // eslint-disable-next-line no-console
    console.error('canary');
    await fetch('https://elsewhere.example/').catch(() => undefined);
  },
};
