import { copyText } from './copy-text.js';

/**
 * Hands an address to whatever the person shares with; where the browser has no such thing, puts it on the clipboard. `left` where they changed
 * their mind, `not-possible` where the browser allows neither: then the address is there to be selected by hand.
 */
export async function shareAddress(title: string, url: string): Promise<'shared' | 'copied' | 'left' | 'not-possible'> {
  if ('share' in navigator) {
    try {
      await navigator.share({ title, url });
      return 'shared';
    } catch (cause) {
      if (cause instanceof DOMException && cause.name === 'AbortError') return 'left';
    }
  }
  return (await copyText(url)) ? 'copied' : 'not-possible';
}
