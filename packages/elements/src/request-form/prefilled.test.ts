import { expect } from '@open-wc/testing';
import type { Prefill } from './carried.js';
import { FormOnAPage, aCity } from './form-on-a-page.test.fixture.js';
import { waitUntil } from '../internal/wait-until.test.fixture.js';

const prefill = { serviceCode: '0', words: 'A lamp is dark', place: { address: 'Town Hall, back door' }, answers: { N: '3', MANY: ['dark'] } } satisfies Prefill;
const before = location.href;

describe('what a page fills in', () => {
  beforeEach(() => sessionStorage.clear());
  afterEach(() => history.replaceState(null, '', before));

  it('stands in the form, and nothing of it is told as the resident’s own', async () => {
    const page = await FormOnAPage.open(aCity());
    page.form.prefill = prefill;
    await waitUntil(() => page.text.includes('You chose: Street light'), 'the service');
    expect(page.find<HTMLTextAreaElement>('#words').value).to.equal('A lamp is dark');
    expect(page.form.draft.place.address).to.equal('Town Hall, back door');
    expect(page.form.draft.answers).to.deep.equal({ N: '3', MANY: ['dark'] });
    expect(page.heard).to.deep.equal([]);
    expect(Object.values(sessionStorage).join()).not.to.contain('A lamp is dark');
  });

  it('is the same where it is set before the form is on the page', async () => {
    const form = document.createElement('civic-request-form');
    form.prefill = prefill;
    form.city = aCity();
    document.body.append(form);
    await waitUntil(() => form.draft.words === 'A lamp is dark' && form.draft.serviceCode === '0', 'filled in');
    form.remove();
  });

  it('is never who they are, nor what is no answer', async () => {
    const page = await FormOnAPage.open(aCity());
    page.form.prefill = { ...prefill, words: 7, contact: { email: 'jane@example.org' }, key: 'mine', answers: { N: '3', S: 5, __proto__: null } } as unknown as Prefill;
    await waitUntil(() => page.form.draft.serviceCode === '0', 'filled in');
    expect(page.form.draft.contact.email).to.equal('');
    expect(page.form.draft.words).to.equal('');
    expect(page.form.draft.key).not.to.equal('mine');
    expect(page.form.draft.answers).to.deep.equal({ N: '3' });
  });

  it('never goes over what the resident told', async () => {
    const city = aCity();
    const page = await FormOnAPage.open(city);
    await page.type('words', 'My own words');
    page.form.prefill = prefill;
    for (let frame = 0; frame < 5; frame++) await page.settled();
    expect(page.form.draft.words).to.equal('My own words');
    expect(page.form.draft.serviceCode).to.equal('');
    page.form.remove();
    const again = document.createElement('civic-request-form');
    again.id = page.form.id;
    again.prefill = prefill;
    again.city = city;
    document.body.append(again);
    await waitUntil(() => again.draft.words !== '', 'restored');
    expect(again.draft.words).to.equal('My own words');
    expect(again.draft.place.address).to.equal('');
    again.remove();
  });

  it('is the service of the page’s address, and of the attribute where there is one', async () => {
    const address = new URL(before);
    address.searchParams.set('service', 'TREE');
    history.replaceState(null, '', address);
    const page = await FormOnAPage.open(aCity());
    await waitUntil(() => page.text.includes('You chose: Tree down'), 'the service of the address');
    expect(page.heard).to.deep.equal([]);
    const other = await FormOnAPage.open(aCity(), { 'service-code': '001' });
    await waitUntil(() => other.text.includes('You chose: Pothole'), 'the service of the attribute');
  });

  it('leaves the choice to the resident where the address names a service the city does not have', async () => {
    const address = new URL(before);
    address.searchParams.set('service', '<GONE>');
    history.replaceState(null, '', address);
    const page = await FormOnAPage.open(aCity());
    await waitUntil(() => page.has('#words'), 'the form');
    expect(page.text).not.to.contain('You chose');
  });
});
