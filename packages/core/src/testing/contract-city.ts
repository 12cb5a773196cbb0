import type { OutgoingRequest, Photo, QuestionOrNote, Service, ServiceRequest } from '../requests/index.js';

const morning = Date.UTC(2031, 2, 14, 9, 0, 0);
const day = 86_400_000;
const time = (at: number) => ({ at, zoned: true, dayOnly: false });

const lamp: Service = {
  code: '007', name: 'Street lamp out', description: 'A lamp that stays dark or flickers.', groups: ['Streets'], keywords: ['light', 'dark'],
  hasQuestions: true, numberComes: 'realtime',
};
const bench: Service = {
  code: '0', name: 'Broken bench', description: 'A bench in a park that needs mending.', groups: ['Parks'], keywords: [], hasQuestions: false, numberComes: 'batch',
};
const rats: Service = {
  code: 'RATS/1', name: 'Rats', description: 'Rats or their nests.', groups: ['Health'], keywords: [], hasQuestions: false, numberComes: 'blackbox',
};

const lampQuestions: readonly QuestionOrNote[] = [
  { code: 'KIND', kind: 'singlevaluelist', label: 'What does the lamp do?', hint: 'Choose one', required: true, choices: [{ key: '01', name: 'Stays dark' }, { key: '02', name: 'Flickers' }] },
  { code: 'NOTE', note: 'Lamps are mended within ten days.' },
  { code: 'POLES', kind: 'multivaluelist', label: 'Which lamps?', hint: '', required: false, choices: [{ key: 'a', name: 'The first' }, { key: 'b', name: 'The second' }] },
  { code: 'SINCE', kind: 'datetime', label: 'Since when?', hint: '', required: false, choices: [] },
];

function request(id: string, service: Service, at: number, status: 'open' | 'closed'): ServiceRequest {
  return {
    id, status, statusWords: status, serviceCode: service.code, serviceName: service.name, description: `Words of ${id}`,
    requestedAt: time(at), updatedAt: time(at), address: '12 Quay Street', point: { lat: 51.123456, long: 3.654321 }, mediaUrls: [], notes: [],
  };
}

/** What a city must hold before `cityContract` is run against it. Every name in it is invented. */
export const contractCity = {
  /** The moment the contract takes place; the clock of the city under test must show it. */
  now: morning + 12 * 3_600_000,
  services: [lamp, bench, rats] as readonly Service[],
  questions: { [lamp.code]: lampQuestions } as Readonly<Record<string, readonly QuestionOrNote[]>>,
  /** Not in the order of their dates. */
  requests: [
    request('31-0002', lamp, morning - 2 * day, 'closed'),
    request('31-0004', bench, morning, 'open'),
    request('31-0001', lamp, morning - 3 * day, 'open'),
    request('31-0003', lamp, morning - day, 'open'),
  ] as readonly ServiceRequest[],
} as const;

/** A request the contract city takes. */
export function contractRequest(serviceCode: string, key: string, words = 'It is dark'): OutgoingRequest {
  return {
    key, serviceCode, words,
    place: { address: '3 Harbour Lane', point: { lat: 51.5, long: 3.25 } },
    answers: serviceCode === lamp.code ? { KIND: '01', POLES: ['a', 'b'], SINCE: '2031-03-10T20:00:00+01:00' } : {},
    contact: { firstName: 'Ada', lastName: 'Öz', email: 'ada@example.org', phone: '' },
  };
}

/** Two pictures of one point each, red and blue, and nothing else in them. Made by hand, so that a city that looks at pictures knows them as such. */
const pictures = [
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC',
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGNgYPgPAAEDAQAIicLsAAAAAElFTkSuQmCC',
];

/** So many photos, no two alike. */
export function contractPhotos(count: number): readonly Photo[] {
  return Array.from({ length: count }, (_, at) => {
    const bytes = Uint8Array.from(atob(pictures[at % 2] ?? ''), (sign) => sign.charCodeAt(0));
    const picture = new Blob([bytes], { type: 'image/png' });
    return { id: `photo-${at + 1}`, name: `IMG_${at + 1} – "Höhle".png`, type: picture.type, bytes: picture.size, width: 1, height: 1, picture };
  });
}
