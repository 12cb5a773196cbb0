import type { Drawer } from '@civic-elements/core/requests';

/**
 * Keeps things on this device until they are erased, open to whoever uses it: only for what names nobody. Where the browser forbids storage,
 * reading finds nothing and writing rejects.
 */
export class LastingDrawer implements Drawer {
  async read(name: string): Promise<string | undefined> {
    return window.localStorage.getItem(name) ?? undefined;
  }

  async write(name: string, text: string): Promise<void> {
    window.localStorage.setItem(name, text);
  }

  async erase(name: string): Promise<void> {
    window.localStorage.removeItem(name);
  }
}
