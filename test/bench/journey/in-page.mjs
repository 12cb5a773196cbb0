/** What is done in the page. Each function stands alone: a page cannot import it. */

/** Milliseconds until a map is drawn and laid out, code and all where it is not there yet. */
export async function drawIn({ name, map, text }) {
  const place = document.querySelector('#place');
  const frame = () => new Promise((drawn) => { requestAnimationFrame(drawn); });
  place.replaceChildren();
  for (let count = 0; count < 2; count += 1) await frame();
  const begun = performance.now();
  const { draw } = await import(`/${name}/entry.js`);
  window.drawn = await draw(place, { map, text });
  place.getBoundingClientRect();
  return performance.now() - begun;
}

/** Pixels of the smallest text that is drawn, as it is drawn: what stands in a picture shrinks with it. */
export function smallestText() {
  const sizes = [];
  const look = (node) => {
    if (node.nodeType === Node.TEXT_NODE && node.data.trim() !== '') {
      const holder = node.parentElement;
      if (['STYLE', 'SCRIPT', 'style', 'title', 'desc'].includes(holder.localName) || !holder.checkVisibility({ visibilityProperty: true })) return;
      const picture = holder.closest('svg, foreignObject');
      const { a = 1, b = 0 } = (holder instanceof SVGElement ? holder : picture)?.getScreenCTM() ?? {};
      sizes.push(parseFloat(getComputedStyle(holder).fontSize) * Math.hypot(a, b));
    }
    for (const child of node.shadowRoot?.childNodes ?? node.childNodes) look(child);
  };
  look(document.querySelector('#place'));
  return Math.min(...sizes);
}

/** Milliseconds from a click on the first channel until the map is drawn anew and laid out. */
export async function filterByChannel() {
  const element = window.drawn;
  const begun = performance.now();
  element.shadowRoot.querySelector('#filter-channels input').click();
  await element.updateComplete;
  element.getBoundingClientRect();
  return performance.now() - begun;
}
