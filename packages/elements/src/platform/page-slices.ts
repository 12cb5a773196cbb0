import type { Slices } from '@civic-elements/core/faq';

/** Work in slices that leave the page free in between: keys and scrolling come first. */
export const pageSlices: Slices = {
  now: () => performance.now(),
  pause: () => new Promise((go) => {
    const { port1, port2 } = new MessageChannel();
    // A timer would wait longer and longer; a message comes as soon as nothing else has to be done.
    port1.addEventListener('message', () => {
      port1.close();
      go();
    });
    port1.start();
    port2.postMessage(undefined);
  }),
};
