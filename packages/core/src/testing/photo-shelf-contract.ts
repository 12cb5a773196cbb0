import type { PhotoShelf } from '../requests/index.js';
import { expectSame, type TestRunner } from './test-runner.js';

const picture = (text: string): Blob => new Blob([text], { type: 'image/jpeg' });

/** What every adapter of `PhotoShelf` must do. `openShelf` opens one that holds nothing of the drafts `one` and `two`. */
export function photoShelfContract(openShelf: () => PhotoShelf | Promise<PhotoShelf>, { describe, test }: TestRunner): void {
  const onShelf = (name: string, body: (shelf: PhotoShelf) => Promise<void>): void => {
    test(name, async () => {
      const shelf = await openShelf();
      try {
        await body(shelf);
      } finally {
        for (const draft of ['one', 'two']) for (const id of await shelf.list(draft)) await shelf.delete(draft, id);
      }
    });
  };
  const textOf = async (shelf: PhotoShelf, draft: string, id: string): Promise<string | undefined> => (await shelf.get(draft, id))?.text();

  describe('the contract of a shelf of photos', () => {
    onShelf('gives back what was put, to the byte and with its type', async (shelf) => {
      const bytes = Uint8Array.from({ length: 256 }, (_, value) => value);
      await shelf.put('one', 'a', new Blob([bytes], { type: 'image/jpeg' }));
      const back = await shelf.get('one', 'a');
      expectSame([...new Uint8Array(await back?.arrayBuffer() ?? new ArrayBuffer())], [...bytes], 'bytes');
      expectSame(back?.type, 'image/jpeg', 'type');
    });
    onShelf('keeps drafts apart, and lists each alone', async (shelf) => {
      await shelf.put('one', 'a', picture('1a'));
      await shelf.put('one', '__proto__', picture('1p'));
      await shelf.put('two', 'a', picture('2a'));
      expectSame([...(await shelf.list('one'))].sort(), ['__proto__', 'a'], 'list of one');
      expectSame(await shelf.list('two'), ['a'], 'list of two');
      expectSame([await textOf(shelf, 'one', 'a'), await textOf(shelf, 'two', 'a'), await textOf(shelf, 'two', '__proto__')], ['1a', '2a', undefined], 'pictures');
    });
    onShelf('puts a picture in the place of the one that was there', async (shelf) => {
      await shelf.put('one', 'a', picture('first'));
      await shelf.put('one', 'a', picture('second'));
      expectSame([await textOf(shelf, 'one', 'a'), await shelf.list('one')], ['second', ['a']], 'picture and list');
    });
    onShelf('forgets what is deleted, and does not mind what was never there', async (shelf) => {
      await shelf.put('one', 'a', picture('a'));
      await shelf.delete('one', 'a');
      await shelf.delete('one', 'never');
      expectSame([await textOf(shelf, 'one', 'a'), await textOf(shelf, 'two', 'b'), await shelf.list('one')], [undefined, undefined, []], 'what is left');
    });
  });
}
