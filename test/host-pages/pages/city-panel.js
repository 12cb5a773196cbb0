/** A component of the page's own, which puts the form into a root of its own. */
customElements.define('city-panel', class extends HTMLElement {
  constructor() {
    super();
    const form = document.createElement('civic-request-form');
    form.setAttribute('endpoint', '/open311/v2');
    this.attachShadow({ mode: 'open' }).append(form);
  }
});
