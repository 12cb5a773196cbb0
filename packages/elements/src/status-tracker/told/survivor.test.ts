import { expect } from '@open-wc/testing';
import { TrackerOnAPage, aCity, known } from '../tracker-on-a-page.test.fixture.js';

async function merged(duplicateOf: string, others: readonly (readonly [id: string, duplicateOf: string])[] = []): Promise<TrackerOnAPage> {
  const city = aCity();
  city.requestsKept = [known.underWay, { ...known.merged, duplicateOf }, ...others.map(([id, of]) => ({ ...known.merged, id, duplicateOf: of }))];
  const page = await TrackerOnAPage.open(city, { 'request-id': known.merged.id });
  await page.until(() => page.has('#heading'), 'the request');
  await page.settled();
  return page;
}

describe('a request that was joined with another', () => {
  it('says how the other stands, and leads there', async () => {
    const page = await merged('24-0002');
    expect(page.text).to.contain('It was joined with request 24-0002. That one stands so: Open');
    await page.press('See request 24-0002');
    await page.until(() => page.heading.includes('24-0002'), 'the other');
    expect(page.text).not.to.contain('It was joined');
  });

  it('leads to the last where that was joined with a third', async () => {
    const page = await merged('30-0001', [['30-0001', '30-0002'], ['30-0002', '24-0002']]);
    expect(page.text).to.contain('It was joined with request 30-0001. That one was joined too. All of them are now request 24-0002. That one stands so: Open');
    await page.press('See request 24-0002');
    await page.until(() => page.heading === 'Request 24-0002 Open', 'the last');
  });

  it('leads nowhere that there is nothing, and not in circles', async () => {
    for (const page of [await merged('99-9999'), await merged(known.merged.id)]) {
      expect(page.text).to.contain('The city does not show that one.');
      expect(page.all('button').filter((label) => label.startsWith('See request'))).to.deep.equal([]);
    }
  });
});
