import { colors, sizes, type ColorName, type SchemeName, type ThemeName } from '@civic-elements/tokens';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { announcements, city } from '@civic-elements/demo-city';
import { contrastOf } from './contrast.js';
import './design-tokens.css';

export default { title: 'Design tokens', parameters: { whole: 'width', controls: { disable: true } } } satisfies Meta;

/** A style that is a value to show, set through the object model as everywhere in this project. */
const drawn = (property: string, value: string) => ref((element) => (element as HTMLElement | undefined)?.style.setProperty(property, value));

const schemes: Readonly<Record<SchemeName, { scheme: string; contrast: string; name: string }>> = {
  light: { scheme: 'light', contrast: 'normal', name: 'Light' },
  dark: { scheme: 'dark', contrast: 'normal', name: 'Dark' },
  'light-more': { scheme: 'light', contrast: 'more', name: 'Light, more contrast' },
  'dark-more': { scheme: 'dark', contrast: 'more', name: 'Dark, more contrast' },
};

/** What a colour is seen against: text and edges on the ground, a surface under the ink, what stands on a button on that. */
function seenAgainst(name: ColorName): ColorName {
  if (name === 'color-on-action') return 'color-action';
  if (name === 'color-focus-gap') return 'color-focus';
  return name === 'color-ground' || name.endsWith('surface') ? 'color-ink' : 'color-ground';
}

function colorRow(name: ColorName, all: Readonly<Record<ColorName, string>>): TemplateResult {
  const color = all[name];
  const other = seenAgainst(name);
  return html`<li class="token-color">
    <span class="token-swatch" ${drawn('background-color', color)}></span>
    <div>
      <code>--civic-${name}</code>
      <p>${color} · ${contrastOf(color, all[other]).toFixed(1)} with ${other.replace('color-', '')}</p>
    </div>
  </li>`;
}

function palette(theme: ThemeName, scheme: SchemeName): TemplateResult {
  const all = colors[theme][scheme];
  const { scheme: ground, contrast, name } = schemes[scheme];
  return html`<section class="token-ground" data-civic-theme=${theme} data-civic-scheme=${ground} data-civic-contrast=${contrast}>
    <h2>${name}</h2>
    <ul class="token-colors" role="list">
      ${(Object.keys(all) as ColorName[]).map((token) => colorRow(token, all))}
    </ul>
  </section>`;
}

const palettes = (theme: ThemeName): StoryObj => ({
  render: () => html`<div class="token-grounds">${(Object.keys(schemes) as SchemeName[]).map((scheme) => palette(theme, scheme))}</div>`,
});

export const ColorsNeutral = palettes('neutral');
export const ColorsPhiladelphia = palettes('philadelphia');

const named = (start: string) => Object.entries(sizes).filter(([name]) => name.startsWith(start));

export const Type: StoryObj = {
  render: () => html`<dl class="token-list">
    ${named('font-size').reverse().map(([name, value]) => html`
      <div>
        <dt><code>--civic-${name}</code></dt>
        <dd class="token-words" ${drawn('font-size', value)}>${announcements[0]?.title.en}</dd>
      </div>`)}
    ${named('line').map(([name, value]) => html`
      <div>
        <dt><code>--civic-${name}: ${value}</code></dt>
        <dd class="token-measure" ${drawn('line-height', value)}>${announcements[0]?.text.en}</dd>
      </div>`)}
    <div>
      <dt><code>--civic-measure: ${sizes.measure}</code></dt>
      <dd class="token-measure">${city.emergency.words.en} ${announcements[1]?.text.en}</dd>
    </div>
  </dl>`,
};

const bars = (start: string): TemplateResult[] => named(start).map(([name, value]) => html`
  <div>
    <dt><code>--civic-${name}</code></dt>
    <dd><span class="token-bar" ${drawn('inline-size', value)}></span></dd>
  </div>`);

export const Space: StoryObj = { render: () => html`<dl class="token-list">${bars('space')}</dl>` };

const others = ['inset', 'radius', 'border-width', 'control-height', 'target', 'ring', 'duration', 'weight-bold', 'font-family'] as const;

export const Shape: StoryObj = {
  render: () => html`<dl class="token-list">
    ${others.map((name) => html`
      <div>
        <dt><code>--civic-${name}</code></dt>
        <dd><code>${sizes[name]}</code></dd>
      </div>`)}
  </dl>`,
};
