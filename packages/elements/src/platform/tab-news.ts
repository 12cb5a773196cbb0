import type { News } from '@civic-elements/core/requests';

/** Tells other tabs of the site that something has changed, and nothing of what. Where the browser has no channel, nobody is told. It ends with the signal. */
export function openNews(name: string, signal: AbortSignal): News {
  let channel: BroadcastChannel | undefined;
  try {
    // An open channel that somebody listens to is kept for as long as the page lives, so none is opened that no end would close.
    channel = signal.aborted ? undefined : new BroadcastChannel(name);
  } catch {
    channel = undefined;
  }
  signal.addEventListener('abort', () => channel?.close(), { once: true });
  return {
    tell: () => {
      // A channel reaches this site alone, and takes no origin.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      if (!signal.aborted) channel?.postMessage(0);
    },
    hear(changed) {
      channel?.addEventListener('message', changed);
      return () => channel?.removeEventListener('message', changed);
    },
  };
}
