import { expect } from '@open-wc/testing';
import { aCity } from './form-on-a-page.test.fixture.js';
import { OfferedServices } from './offered-services.js';
import type { FormMeans } from './request-form-state.js';
import { waitUntil } from '../internal/wait-until.test.fixture.js';

const means = (): FormMeans => { throw new Error('Nothing is asked of the page'); };

describe('what is offered for the words typed', () => {
  it('comes with the first words, and answers those typed meanwhile', async () => {
    let told = 0;
    const offered = new OfferedServices(() => told++, means);
    await offered.load(aCity(), new AbortController().signal);
    expect(offered.suggest('  ')).to.deep.equal([]);
    expect(offered.canSuggest).to.equal(false);

    expect(offered.suggest('th')).to.deep.equal([]);
    expect(offered.suggest('the lamp')).to.deep.equal([]);
    const before = told;
    await waitUntil(() => told > before);
    expect(offered.canSuggest).to.equal(true);
    expect(offered.suggest('the lamp is dark')[0]?.name).to.equal('Street light');
  });

  it('is of the list that was read last', async () => {
    const offered = new OfferedServices(() => {}, means);
    const { signal } = new AbortController();
    await offered.load(aCity(), signal);
    offered.suggest('lamp');
    await waitUntil(() => offered.canSuggest);
    const first = offered.suggest('lamp')[0];
    await offered.load(aCity(), signal);
    expect(offered.suggest('lamp')[0]).to.equal(offered.find(first?.code ?? ''));
  });
});
