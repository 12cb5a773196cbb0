/**
 * Put into every page before its own scripts: `look` finds and tells what a person meets there, through every open
 * shadow root. It changes nothing but where the page is scrolled to. It stands alone: a page cannot import it.
 */
export function putLookIntoPage() {
  const all = (selector, within = document) => {
    const found = [];
    const search = (root) => {
      for (const element of root.querySelectorAll('*')) {
        if (element.matches(selector)) found.push(element);
        if (element.shadowRoot) search(element.shadowRoot);
      }
    };
    if (within.shadowRoot) search(within.shadowRoot);
    search(within);
    return found;
  };
  const words = (text) => (text ?? '').replace(/\s+/g, ' ').trim();
  /** What has no box of its own (`display: contents`) is seen where what it stands in is. */
  const visible = (element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || (getComputedStyle(element).display === 'contents' && visible(element.parentElement ?? element.getRootNode().host));
  // Read out, not drawn: the usual clipped box.
  const onlyRead = (element) => element.closest('.civic-hidden') !== null;

  const spoken = (element) => {
    const copy = element.cloneNode(true);
    for (const hidden of copy.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
    return words(copy.textContent);
  };
  const name = (element) => {
    if (element.hasAttribute('aria-label')) return words(element.getAttribute('aria-label'));
    const by = element.getAttribute('aria-labelledby');
    if (by) return words(by.split(/\s+/).map((id) => element.getRootNode().getElementById(id)).filter(Boolean).map(spoken).join(' '));
    if (element.labels?.length) return words([...element.labels].map(spoken).join(' '));
    return spoken(element);
  };

  const focused = () => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at === document.body ? null : at;
  };

  const flat = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.nodeType !== Node.ELEMENT_NODE || ['SCRIPT', 'STYLE', 'TEMPLATE'].includes(node.tagName)) return '';
    if (node.tagName !== 'SLOT' && !visible(node)) return '';
    if (node.tagName === 'TEXTAREA') return ` ${node.value} `;
    const children = node.shadowRoot ? node.shadowRoot.childNodes : node.tagName === 'SLOT' && node.assignedNodes().length > 0 ? node.assignedNodes() : node.childNodes;
    const text = [...children].map(flat).join('');
    return getComputedStyle(node).display.startsWith('inline') ? text : `\n${text}\n`;
  };

  const kinds = {
    button: 'button, summary',
    link: 'a[href]',
    field: 'input:not([type=radio]):not([type=checkbox]), textarea, select',
    choice: 'input[type=radio], input[type=checkbox]',
    heading: 'h1, h2, h3, h4, h5, h6',
  };
  const find = (kind, wanted) =>
    all(kinds[kind]).filter(visible).find((element) => name(element) === wanted) ?? all(kinds[kind]).filter(visible).find((element) => name(element).startsWith(wanted));

  const nextFrame = () => new Promise((drawn) => requestAnimationFrame(drawn));

  /** Where the mouse has to go; the element is brought into view first, and the page left to come to rest. */
  const middle = async (kind, wanted) => {
    const element = find(kind, wanted);
    if (!element) return null;
    for (let frame = 0; frame < 3; frame += 1) await nextFrame();
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    await nextFrame();
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  };

  /** What is drawn at a point, through every shadow root. */
  const topmost = (x, y) => {
    let at = document.elementFromPoint(x, y);
    for (;;) {
      const inner = at?.shadowRoot?.elementFromPoint(x, y);
      if (!inner || inner === at) return at;
      at = inner;
    }
  };
  const holds = (outer, inner) => {
    for (let at = inner; at; at = at.assignedSlot ?? at.parentElement ?? at.getRootNode().host) if (at === outer) return true;
    return false;
  };

  const ringOf = (element) => {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1.5 && !/, 0\)$|transparent/.test(outlineColor);
  };

  /** What a person at the keyboard meets now; null when nothing has the focus. */
  const here = () => {
    const element = focused();
    if (!element) return null;
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const inView = { left: Math.max(left, 0), top: Math.max(top, 0), right: Math.min(right, innerWidth), bottom: Math.min(bottom, innerHeight) };
    const points = [0.5, 0.1, 0.9].flatMap((part) => [[0.5, part], [0.1, part]]).map(([across, down]) => [
      inView.left + (inView.right - inView.left) * across,
      inView.top + (inView.bottom - inView.top) * down,
    ]);
    const drawn = inView.right > inView.left && inView.bottom > inView.top;
    const free = drawn && points.some(([x, y]) => {
      const over = topmost(x, y);
      return over !== null && (holds(element, over) || holds(over, element) && over.getRootNode() === element.getRootNode());
    });
    return {
      tag: element.localName,
      type: element.type ?? '',
      id: element.id,
      name: name(element),
      value: element.value ?? '',
      checked: element.checked ?? false,
      invalid: element.getAttribute('aria-invalid') === 'true',
      describedBy: words((element.getAttribute('aria-describedby') ?? '').split(/\s+/).filter(Boolean).map((id) => element.getRootNode().getElementById(id)?.textContent).join(' ')),
      control: element.tabIndex >= 0,
      ring: ringOf(element),
      seen: free,
      box: { left, top, right, bottom },
    };
  };

  /** What a thing says beside its role and name, where a browser does not tell it to the outside. */
  // Of what opens more, each browser has a role of its own.
  const stateOf = (element) => ({
    ...(/^h\d$/.test(element.localName) && { level: Number(element.localName[1]) }),
    ...(element.hasAttribute('aria-expanded') && { expanded: element.getAttribute('aria-expanded') === 'true' }),
    ...(element.localName === 'summary' && { role: 'button', expanded: element.parentElement.open }),
    ...(['checkbox', 'radio'].includes(element.type) && { checked: element.checked }),
    ...(element.getAttribute('aria-required') === 'true' && { required: true }),
    ...(element.getAttribute('aria-invalid') === 'true' && { invalid: true }),
    ...(element.localName === 'select' ? { value: words(element.selectedOptions[0]?.textContent) } : element.matches('textarea, input:not([type=checkbox], [type=radio], [type=file])') && { value: element.value }),
  });

  const holdsText = (element) => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== '');

  /** Elements with words of their own that a person sees, within every widget. */
  const textHolders = () =>
    all('civic-request-form, civic-status-tracker, civic-faq-search').flatMap((widget) => all('*', widget)).filter((element) => holdsText(element) && visible(element) && !onlyRead(element) && !['OPTION', 'STYLE'].includes(element.tagName));

  const blockOf = (element) => {
    let at = element;
    while (at && getComputedStyle(at).display === 'inline') at = at.parentElement;
    return at ?? element;
  };
  /** Words that do not fit their box. */
  const clipped = () =>
    [...new Set(textHolders().map(blockOf))].filter((box) => box.scrollWidth > box.clientWidth + 1 && box.clientWidth > 0).map((box) => `${box.localName}: ${words(box.textContent)}`);

  /** Each text as it stands in the widgets. */
  const texts = () =>
    all('civic-request-form, civic-status-tracker, civic-faq-search').flatMap((widget) => all('*', widget))
      .filter((element) => element.getRootNode() !== document && visible(element))
      .flatMap((element) => [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => words(node.data)))
      .filter((text) => text !== '');

  const violations = [];
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => violations.push(`${violatedDirective}: ${blockedURI} ${sample}`));

  window.look = {
    violations,
    all, name, words, visible, focused, find, middle, here, stateOf, clipped, texts, textHolders, onlyRead,
    text: () => flat(document.body).replace(/[ \t]+/g, ' ').replace(/\s*\n\s*/g, '\n').trim(),
    /** How far the page is wider than its window, in pixels. */
    overflow: () => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth),
  };
}
