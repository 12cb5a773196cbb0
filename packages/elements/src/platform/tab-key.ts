const name = 'civic-photo-key';

function fromText(text: string | null): Uint8Array<ArrayBuffer> | undefined {
  try {
    const bytes = Uint8Array.from(atob(text ?? ''), (sign) => sign.charCodeAt(0));
    return bytes.length === 32 ? bytes : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The key that what this tab keeps on the device is sealed with. It lives as long as the tab: after that nobody can read what is left.
 * Undefined where there is no cryptography (a page without https), or nothing that lives with the tab.
 */
export async function tabKey(): Promise<CryptoKey | undefined> {
  try {
    const { sessionStorage } = window;
    const bytes = fromText(sessionStorage.getItem(name)) ?? crypto.getRandomValues(new Uint8Array(32));
    // Before anything is awaited, so that two who ask at once get the same key.
    if (crypto.subtle) sessionStorage.setItem(name, btoa(String.fromCharCode(...bytes)));
    return await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
  } catch {
    return undefined;
  }
}
