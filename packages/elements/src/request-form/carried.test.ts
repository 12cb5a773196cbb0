import { expect } from '@open-wc/testing';
import { FormOnAPage, aCity } from './form-on-a-page.test.fixture.js';

const open = async (): Promise<FormOnAPage> => {
  const page = await FormOnAPage.open(aCity());
  for (let tries = 0; tries < 100 && !page.has('#words'); tries++) await page.settled();
  return page;
};
const visit = (fragment: string): void => history.replaceState(null, '', fragment);

describe('what another page carries into the request form', () => {
  beforeEach(() => sessionStorage.clear());
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('takes the words along, and then out of the address', async () => {
    visit('#tab=2&words=A+deep+hole+%26+water');
    const page = await open();
    expect(page.find<HTMLTextAreaElement>('#words').value).to.equal('A deep hole & water');
    expect(location.hash).to.equal('#tab=2');
    expect(page.heard).to.deep.equal([{ name: 'started', detail: {} }]);
  });

  it('has the service chosen already', async () => {
    visit('#service=TREE&words=a+tree');
    const page = await open();
    expect(page.text).to.contain('You chose: Tree down');
    expect(location.hash).to.equal('');
    await page.press('Continue');
    await page.comesTo('Where is it?');
  });

  it('lets the resident choose where the city has no such service, with the words kept', async () => {
    visit('#service=GONE&words=a+hole');
    const page = await open();
    expect(page.text).not.to.contain('You chose');
    expect(page.find<HTMLTextAreaElement>('#words').value).to.equal('a hole');
  });

  it('has them after a reload, and puts none over what was told before', async () => {
    visit('#words=First+words');
    (await open()).form.remove();
    visit('#words=Second+words');
    const page = await open();
    expect(page.find<HTMLTextAreaElement>('#words').value).to.equal('First words\nSecond words');
    page.form.remove();
    const again = await open();
    expect(again.find<HTMLTextAreaElement>('#words').value).to.equal('First words\nSecond words');
  });

  it('takes along what a link on the same page carries, and the next one in its place', async () => {
    const page = await open();
    const follow = async (fragment: string): Promise<void> => {
      location.hash = fragment;
      for (let tries = 0; tries < 100 && location.hash !== ''; tries++) await page.settled();
      await page.settled();
    };
    await follow('#words=a+hole');
    expect(page.find<HTMLTextAreaElement>('#words').value).to.equal('a hole');
    await follow('#service=TREE&words=a+tree');
    expect(page.find<HTMLTextAreaElement>('#words').value).to.equal('a tree');
    expect(page.text).to.contain('You chose: Tree down');
  });

  it('keeps the resident’s own words from a link on the same page', async () => {
    const page = await open();
    const words = page.find<HTMLTextAreaElement>('#words');
    words.value = 'My own words';
    words.dispatchEvent(new Event('input', { bubbles: true }));
    await page.settled();
    location.hash = '#service=TREE&words=a+tree';
    for (let tries = 0; tries < 10; tries++) await page.settled();
    expect(page.find<HTMLTextAreaElement>('#words').value).to.equal('My own words');
    expect(page.text).not.to.contain('You chose: Tree down');
  });
});
