import { colors } from '@civic-elements/tokens';
import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';

const color = colors.neutral.light;
const family = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif';

addons.setConfig({
  theme: create({
    base: 'light',
    brandTitle: 'Civic Elements',
    brandTarget: '_self',
    colorPrimary: color['color-action'],
    colorSecondary: color['color-action'],
    appBg: color['color-surface'],
    appContentBg: color['color-ground'],
    appPreviewBg: color['color-ground'],
    appBorderColor: color['color-line'],
    appBorderRadius: 4,
    textColor: color['color-ink'],
    textMutedColor: color['color-ink-muted'],
    barTextColor: color['color-ink-muted'],
    barSelectedColor: color['color-action'],
    barHoverColor: color['color-action-hover'],
    inputBorder: color['color-border'],
    inputTextColor: color['color-ink'],
    fontBase: family,
  }),
  sidebar: { showRoots: true },
});
