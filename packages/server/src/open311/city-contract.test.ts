import { describe, test } from 'node:test';
import { Open311City, type Dialect } from '@civic-elements/core/open311';
import type { Question, QuestionOrNote } from '@civic-elements/core/requests';
import { cityContract, contractCity, type CityUnderTest } from '@civic-elements/core/testing';
import { startCity } from '../start-city.js';
import type { AttributeRecord } from '../store/records.js';
import { record } from '../testing/live-city.test.support.js';
import { readXml } from '../testing/read-xml.test.support.js';

/** The contract's city, kept by this server and asked by the client of the elements. */
async function liveContractCity(dialect: Dialect): Promise<CityUnderTest> {
  const running = await startCity({ port: 0, rate: 0, clock: () => contractCity.now, batchDelay: 0 });
  const { store } = running.city;
  await store.putServices(contractCity.services.map((service) => ({
    service_code: service.code, service_name: service.name, description: service.description, metadata: service.hasQuestions, type: service.numberComes,
    keywords: service.keywords, group: service.groups[0] ?? '',
  })));
  for (const [service_code, questions] of Object.entries(contractCity.questions)) {
    await store.putDefinition({ service_code, attributes: questions.map(attributeOf) });
  }
  await store.insertRequests(contractCity.requests.map((request) => record(request.id, request.requestedAt!.at, {
    status: request.status === 'closed' ? 'closed' : 'open', service_code: request.serviceCode!, service_name: request.serviceName!,
    description: request.description!, address: request.address!, lat: request.point!.lat, long: request.point!.long,
  })));
  const photosOf = async (id: string): Promise<readonly Uint8Array[]> => {
    const names = (await store.media([id])).get(id) ?? [];
    return Promise.all(names.map(async (name) => (await fetch(`${running.url}media/${name}`)).bytes()));
  };
  return { city: new Open311City({ endpoint: `${running.url}open311/v2`, now: () => contractCity.now, readXml, dialect }), close: running.close, photosOf };
}

function attributeOf(question: QuestionOrNote, at: number): AttributeRecord {
  const asked = question as Partial<Question> & { note?: string };
  return {
    variable: asked.note === undefined, code: question.code, datatype: asked.kind ?? 'text', required: asked.required ?? false, datatype_description: asked.hint ?? '',
    order: at + 1, description: asked.note ?? asked.label ?? '', values: (asked.choices ?? []).map(({ key, name }) => ({ key, name })),
  };
}

describe('spoken to in JSON', () => cityContract(() => liveContractCity({}), { describe, test }));
describe('spoken to in XML', () => cityContract(() => liveContractCity({ format: 'xml' }), { describe, test }));
describe('spoken to with a mark on every request', () => cityContract(() => liveContractCity({ idempotencyKey: true, extensions: true }), { describe, test }, { knowsRepeats: true }));
describe('given photos', () => cityContract(() => liveContractCity({ media: 'multipart', mediaCount: 5, idempotencyKey: true }), { describe, test }, { knowsRepeats: true, photos: 5 }));
