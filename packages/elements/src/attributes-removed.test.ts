import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import './faq-search/civic-faq-search.js';
import './journey-map/civic-journey-map.js';
import './request-form/civic-request-form.js';
import './status-tracker/civic-status-tracker.js';

describe('an attribute that is taken away again', () => {
  for (const tag of ['civic-faq-search', 'civic-journey-map', 'civic-request-form', 'civic-status-tracker']) {
    const { observedAttributes } = customElements.get(tag) as typeof HTMLElement & { readonly observedAttributes: readonly string[] };
    for (const name of observedAttributes) {
      it(`leaves <${tag}> as it was before: ${name}`, async () => {
        const holder = await fixture<HTMLDivElement>(html`<div></div>`);
        const element = document.createElement(tag) as LitElement;
        holder.append(element);
        await element.updateComplete;
        const before = element.renderRoot.textContent;
        element.setAttribute(name, '');
        await element.updateComplete;
        element.removeAttribute(name);
        // Rejects where drawing it fails.
        await element.updateComplete;
        expect(element.renderRoot.textContent).to.equal(before);
      });
    }
  }
});
