import { html, nothing, type TemplateResult } from 'lit';
import { named, type ButtonOptions } from './button.js';

/** A link that leads to another page, drawn as a button. */
export function linkButton(o: Pick<ButtonOptions, 'label' | 'name' | 'kind' | 'id' | 'icon' | 'iconAfter' | 'part'> & { href: string }): TemplateResult {
  return html`<a class="civic-button civic-button-${o.kind ?? 'secondary'}" href=${o.href} id=${o.id ?? nothing} part=${o.part ?? nothing}
    >${o.icon ?? nothing}${named(o)}${o.iconAfter ?? nothing}</a
  >`;
}
