import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allSources, importsOf, withoutComments } from '../support/sources.mjs';

const sources = allSources();
const form = 'packages/elements/src/request-form';
const core = 'packages/core/src';

/** What a file takes from elsewhere: the names, with where they come from. */
function takes(path, name, from) {
  const text = withoutComments(sources.get(path) ?? '');
  const statement = new RegExp(`(?:import|export)\\s*(?:type\\s*)?\\{[^}]*\\b${name}\\b[^}]*\\}\\s*from\\s*'${from.replaceAll('.', '\\.')}'`);
  return statement.test(text);
}

describe('Where does a request go when I press submit? Seven files.', () => {
  it('request-form.ts hands it to request-form-controller.ts, and brings the city it goes to', () => {
    assert.ok(takes(`${form}/request-form.ts`, 'RequestFormController', './request-form-controller.js'));
    assert.ok(takes(`${form}/request-form.ts`, 'Open311City', '@civic-elements/core/open311'));
    assert.match(sources.get(`${form}/request-form.ts`), /new Open311City\(/);
  });

  it('request-form-controller.ts hands it to delivery.ts, between the form and the outbox', () => {
    assert.ok(takes(`${form}/request-form-controller.ts`, 'Delivery', './sending/delivery.js'));
    assert.match(sources.get(`${form}/request-form-controller.ts`), /\bdelivery\.hand\(/);
  });

  it('delivery.ts hands it to sending.ts, and that puts it into the outbox of this browser', () => {
    assert.ok(takes(`${form}/sending/delivery.ts`, 'Sending', './sending.js'));
    assert.match(sources.get(`${form}/sending/sending.ts`), /\boutbox\.put\(/);
    assert.ok(takes('packages/elements/src/platform/page-outbox.ts', 'openOutbox', '@civic-elements/core/requests'));
    assert.ok(importsOf(sources.get(`${core}/requests/outbox.ts`)).includes('./outbox-work.js'));
  });

  it('outbox-work.ts hands it to submit-request.ts', () => {
    assert.ok(takes(`${core}/requests/outbox-work.ts`, 'submitRequest', './submit-request.js'));
    assert.match(sources.get(`${core}/requests/outbox-work.ts`), /\bsubmitRequest\(/);
  });

  it('submit-request.ts sends it through the City port', () => {
    assert.ok(takes(`${core}/requests/submit-request.ts`, 'City', './city.js'));
    assert.match(sources.get(`${core}/requests/submit-request.ts`), /\bcity\.send\(/);
  });

  it('open311-city.ts stands behind the port and takes it to the city', () => {
    assert.ok(importsOf(sources.get(`${core}/open311/index.ts`)).includes('./open311-city.js'));
    const city = sources.get(`${core}/open311/open311-city.ts`);
    assert.match(city, /class Open311City implements [^{]*\bCity\b/);
    assert.match(city, /\basync send\(|\bsend\(/);
  });

  it('would notice when an arrow is missing', () => {
    assert.equal(takes(`${form}/request-form-controller.ts`, 'submitRequest', '@civic-elements/core/requests'), false);
    assert.equal(takes(`${form}/nowhere.ts`, 'submitRequest', '@civic-elements/core/requests'), false);
  });
});
