import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/web-components-vite';
import { mergeConfig } from 'vite';

const pieces = fileURLToPath(new URL('../../packages/elements/dist/ui/index.js', import.meta.url));

const config: StorybookConfig = {
  stories: ['../**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: '@storybook/web-components-vite',
  // The pages of the demo city's own site, for whole journeys.
  staticDirs: [{ from: '../../packages/demo-city/dist/site', to: '/alderwick' }],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // The scheme is a switch of its own, and a ground of another colour would only show what no page shows.
  features: { backgrounds: false, measure: false, outline: false },
  viteFinal: (vite) =>
    mergeConfig(vite, {
      // The pieces are drawn here, and are no public entry of the package.
      resolve: { alias: { '#pieces': pieces } },
      build: { chunkSizeWarningLimit: 2000 },
    }),
};

export default config;
