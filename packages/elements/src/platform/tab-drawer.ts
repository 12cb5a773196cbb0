import type { Drawer } from '@civic-elements/core/requests';

/**
 * Keeps things for the life of the tab. Where the browser forbids storage (a third-party frame, private mode), reading
 * finds nothing and writing rejects, so that the form can say so.
 */
export class TabDrawer implements Drawer {
  async read(name: string): Promise<string | undefined> {
    return window.sessionStorage.getItem(name) ?? undefined;
  }

  async write(name: string, text: string): Promise<void> {
    window.sessionStorage.setItem(name, text);
  }

  async erase(name: string): Promise<void> {
    window.sessionStorage.removeItem(name);
  }
}
