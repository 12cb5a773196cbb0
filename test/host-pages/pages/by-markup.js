/** As content systems do it: markup from text, long after the widgets' own script. */
await customElements.whenDefined('civic-request-form');
const markup = '<civic-request-form endpoint="/open311/v2" service-code="010"><p>Call 311</p></civic-request-form>';
document.querySelector('#room').append(document.createRange().createContextualFragment(markup));
