import { asked, type DeviceStore } from './device-store.js';

/**
 * The key that a database's texts are sealed with beyond the life of a tab. It never leaves the browser: a script can use it, and nobody can
 * copy it off the disk as it is. Undefined where there is no cryptography (a page without https), or where there is none yet and none may be made.
 */
export async function deviceKey(database: DeviceStore, room: string, { mayMake = false } = {}): Promise<CryptoKey | undefined> {
  if (globalThis.crypto?.subtle === undefined) return undefined;
  const there = (await database.look([room], (rooms) => asked(rooms(room).get('key')))) as CryptoKey | undefined;
  if (there || !mayMake) return there;
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  return database.change([room], async (rooms) => {
    const first = (await asked(rooms(room).get('key'))) as CryptoKey | undefined;
    if (!first) await asked(rooms(room).put(made, 'key'));
    return first ?? made;
  });
}
