import { colors } from '@civic-elements/tokens';
import { create } from 'storybook/theming';

const color = colors.neutral.light;

/** The project's own look around the stories, from the same tokens as what they show. */
export const brand = create({
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
  fontBase: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif',
});
