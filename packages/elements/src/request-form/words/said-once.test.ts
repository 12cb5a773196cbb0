import { expect } from '@open-wc/testing';
import { SaidOnce } from './said-once.js';

describe('a hint that is said once', () => {
  it('is due until the typing has ended, and not with the keys after', () => {
    let now = 0;
    const once = new SaidOnce(() => now);
    const due = (text: string, holds: boolean, later: number): boolean => once.isDue(text, holds) && ((now += later), true);
    expect(due('a', false, 0)).to.equal(false);
    expect(due('a 215 555 0142', true, 100)).to.equal(true);
    expect(due('a 215 555 0142', true, 100)).to.equal(true);
    expect(due('a 215 555 0142 b', true, 5000)).to.equal(true);
    expect(due('a 215 555 0142 b', true, 0)).to.equal(true);
    expect(due('a 215 555 0142 bc', true, 0)).to.equal(false);
    expect(due('a', false, 0)).to.equal(false);
    expect(due('215 555 0142', true, 0)).to.equal(false);
  });

  it('is still due where the words were gone before it could be said', () => {
    let now = 0;
    const once = new SaidOnce(() => now);
    expect(once.isDue('215 555 0142', true)).to.equal(true);
    now = 200;
    expect(once.isDue('215', false)).to.equal(false);
    now = 9000;
    expect(once.isDue('215 555 0142', true)).to.equal(true);
  });
});
