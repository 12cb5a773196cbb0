/**
 * Put into a page before its own scripts: `heard` keeps what a screen reader would be told of its own accord, and every event of ours. It
 * stands alone: a page cannot import it.
 */
export function putListenerIntoPage() {
  const live = '[role=status], [role=alert], [aria-live]';
  const words = (node) => (node.textContent ?? '').replace(/\s+/g, ' ').trim();
  const last = new WeakMap();
  const heard = { said: [], events: [] };
  window.heard = heard;

  /** Each line of a live region by itself: of two that take turns, the one that gets words is read. */
  const listen = (root) => {
    for (const region of root.querySelectorAll(live)) {
      for (const line of region.children.length > 0 ? region.children : [region]) {
        const now = words(line);
        // What is not drawn, not even for the ear, is not read.
        if (!line.checkVisibility({ visibilityProperty: true })) continue;
        if (now === (last.get(line) ?? '')) continue;
        last.set(line, now);
        if (now !== '') heard.said.push({ by: region.getAttribute('role'), words: now, at: performance.now() });
      }
    }
  };
  const watch = (root) => new MutationObserver(() => listen(root)).observe(root, { subtree: true, childList: true, characterData: true });
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function attachShadow(options) {
    const root = attach.call(this, options);
    watch(root);
    return root;
  };
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function dispatchEvent(event) {
    if (event.type.startsWith('civic-')) heard.events.push({ name: event.type, detail: JSON.parse(JSON.stringify(event.detail)) });
    return dispatch.call(this, event);
  };
}
