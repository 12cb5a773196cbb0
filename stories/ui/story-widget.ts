import { LitElement, html, type CSSResult, type TemplateResult } from 'lit';
import type { StoryObj } from '@storybook/web-components-vite';
import { uiStyles } from '#pieces';
import type { Spoken } from '../spoken.js';

/** A root like a widget's, with all the styles a widget has: what a story puts in it is drawn as in one. */
class StoryWidget extends LitElement {
  static override properties = { content: { attribute: false }, sheets: { attribute: false } };
  static override styles = uiStyles;
  declare content: TemplateResult;
  declare sheets: readonly CSSResult[];

  protected override firstUpdated(): void {
    const root = this.renderRoot as ShadowRoot;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...this.sheets.flatMap(({ styleSheet }) => styleSheet ?? [])];
  }

  protected override render(): TemplateResult {
    return this.content;
  }
}
customElements.define('story-widget', StoryWidget);

export function inAWidget(content: TemplateResult, sheets: readonly CSSResult[] = []): TemplateResult {
  return html`<story-widget .content=${content} .sheets=${sheets}></story-widget>`;
}

/** A story of one piece, drawn with the catalogue in the language that is switched on. */
export function piece(draw: (say: Spoken) => TemplateResult): StoryObj {
  return { render: (_args, { loaded }) => inAWidget(html`<div class="civic-stack">${draw((loaded as { say: Spoken }).say)}</div>`) };
}

export const nothingHappens = (): void => undefined;
