/** Something only the holder of its key can read. */
export interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly bytes: ArrayBuffer;
}

/** Seals a text. It opens only with the same key and in the place it was sealed for. */
export async function seal(text: string, place: string, key: CryptoKey): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  return { iv, bytes: await crypto.subtle.encrypt(sealing(place, iv), key, new TextEncoder().encode(text)) };
}

/** The text, or undefined when it was sealed with another key, for another place, or is no longer whole. */
export async function unseal({ iv, bytes }: Sealed, place: string, key: CryptoKey): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await crypto.subtle.decrypt(sealing(place, iv), key, bytes));
  } catch {
    return undefined;
  }
}

function sealing(place: string, iv: Uint8Array<ArrayBuffer>): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(place) };
}
