import { describe, test } from 'node:test';
import { XMLParser } from 'fast-xml-parser';
import { Open311City, type Dialect, type XmlElement } from '@civic-elements/core/open311';
import type { Question, QuestionOrNote } from '@civic-elements/core/requests';
import { cityContract, contractCity, type CityUnderTest } from '@civic-elements/core/testing';
import { startCity } from '../start-city.js';
import type { AttributeRecord } from '../store/records.js';
import { record } from '../testing/live-city.test.support.js';

const parser = new XMLParser({ preserveOrder: true, ignoreAttributes: true, parseTagValue: false, trimValues: false, ignoreDeclaration: true });

type Node = Readonly<Record<string, unknown>>;

function elementOf(node: Node): XmlElement {
  const [name] = Object.keys(node);
  const inside = node[name!] as readonly Node[];
  return {
    name: name!,
    text: inside.filter((child) => '#text' in child).map((child) => String(child['#text'])).join(''),
    children: inside.filter((child) => !('#text' in child)).map(elementOf),
  };
}

function readXml(text: string): XmlElement {
  const [root] = (parser.parse(text) as Node[]).filter((node) => !('#text' in node));
  return elementOf(root!);
}

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
  return { city: new Open311City({ endpoint: `${running.url}open311/v2`, now: () => contractCity.now, readXml, dialect }), close: running.close };
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
