import type { Drawer } from '../requests/index.js';
import { expectSame, type TestRunner } from './test-runner.js';

/** What every adapter of `Drawer` must do. `openDrawer` opens one that holds nothing under the names `one` and `two`, and the next on the same place. */
export function drawerContract(openDrawer: () => Drawer | Promise<Drawer>, { describe, test }: TestRunner): void {
  const inDrawer = (name: string, body: (drawer: Drawer) => Promise<void>): void => {
    test(name, async () => {
      const drawer = await openDrawer();
      try {
        await body(drawer);
      } finally {
        for (const each of ['one', 'two']) await drawer.erase(each);
      }
    });
  };

  describe('the contract of a drawer', () => {
    inDrawer('gives back what was written, to the letter, also to the next visit', async (drawer) => {
      const text = `Näher am Ufer, ماء 🌳 ${'x'.repeat(20_000)} "\\ \u0000 end`;
      await drawer.write('one', text);
      expectSame([await drawer.read('one'), await (await openDrawer()).read('one')], [text, text], 'text');
    });
    inDrawer('keeps names apart, and finds nothing where nothing was written', async (drawer) => {
      await drawer.write('one', '1');
      expectSame([await drawer.read('one'), await drawer.read('two'), await drawer.read('__proto__'), await drawer.read('constructor')], ['1', undefined, undefined, undefined], 'texts');
    });
    inDrawer('keeps the last of many that are written at once', async (drawer) => {
      await Promise.all(['a', 'ab', 'abc', 'abcd'].map((text) => drawer.write('one', text)));
      expectSame(await drawer.read('one'), 'abcd', 'text');
    });
    inDrawer('has an empty text as a text', async (drawer) => {
      await drawer.write('one', '');
      expectSame(await drawer.read('one'), '', 'text');
    });
    inDrawer('forgets what is erased, also when it is still being written, and does not mind what was never there', async (drawer) => {
      const writing = drawer.write('one', '1');
      await drawer.erase('one');
      await writing;
      await drawer.erase('two');
      expectSame([await drawer.read('one'), await drawer.read('two')], [undefined, undefined], 'texts');
    });
  });
}
