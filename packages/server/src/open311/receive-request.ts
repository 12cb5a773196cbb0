import { createHash } from 'node:crypto';
import type { EmbeddedCity } from '../city.js';
import type { Photo } from '../media/media-shelf.js';
import { sentences } from '../sentences.js';
import type { Intake, KeptRequest, Receipt } from '../store/store.js';
import { only, type Fields } from './fields.js';
import { problemsWith, readNewRequest, type NewRequest } from './new-request.js';
import { refuse, refuseAll } from './refusal.js';

const day = 24 * 60 * 60 * 1000;

/** Keeps what a resident sent, or finds that it was kept before. Throws a Refusal with everything that is wrong. */
export async function receiveRequest(city: EmbeddedCity, fields: Fields, photos: readonly Photo[]): Promise<KeptRequest> {
  const mark = only(fields, 'client_request_id').trim();
  const fingerprint = fingerprintOf(fields, photos);
  // A repeat is known before it is judged: the service may ask something new since the first try was taken.
  const before = mark === '' ? undefined : await city.store.receivedAs(mark, fingerprint);
  if (before) return settle(before);

  const code = only(fields, 'service_code');
  const service = await city.store.service(code);
  const problems = problemsWith(fields, service, service && (await city.store.definition(code)));
  if (problems.length > 0 || !service) throw refuseAll(400, problems);

  const names = photos.map((photo) => `${city.newName()}.${photo.kind}`);
  const intake = intakeOf(city, readNewRequest(fields, service), mark, fingerprint, names);
  const receipt = await keep(city, intake, photos);
  return settle(receipt);
}

function settle(receipt: Receipt): KeptRequest {
  if (receipt.kind === 'conflict') throw refuse(422, sentences.markUsed);
  return receipt.kept;
}

/** Photos first: a request that is answered has its photos, and photos without a request are taken away again. */
async function keep(city: EmbeddedCity, intake: Intake, photos: readonly Photo[]): Promise<Receipt> {
  let receipt: Receipt | undefined;
  try {
    for (const [at, photo] of photos.entries()) await city.media.put(intake.media[at]!, photo.bytes);
    receipt = await city.store.receive(intake);
    return receipt;
  } finally {
    if (receipt?.kind !== 'kept') await removePhotos(city, intake.media);
  }
}

async function removePhotos(city: EmbeddedCity, names: readonly string[]): Promise<void> {
  for (const name of names) await city.media.remove(name);
}

function intakeOf(city: EmbeddedCity, asked: NewRequest, mark: string, fingerprint: string, names: readonly string[]): Intake {
  const { service, reporter, media_url, ...told } = asked;
  // To the second, as it is told: a client that asks for changes since then must not meet it again.
  const now = Math.floor(city.clock() / 1000) * 1000;
  return {
    request: {
      ...told,
      status: 'open',
      status_notes: null,
      service_code: service.service_code,
      service_name: service.service_name,
      agency_responsible: null,
      service_notice: service.service_notice ?? null,
      requested_datetime: now,
      updated_datetime: now,
      expected_datetime: service.expected_days === undefined ? null : now + service.expected_days * day,
      closed_datetime: null,
      zipcode: null,
      media_url: names[0] === undefined ? media_url : `/media/${names[0]}`,
      notes: [{ datetime: now, summary: sentences.noteReceived, description: '', type: 'opened' }],
      duplicate_of: null,
    },
    reporter,
    public_from: publicFrom(city, service.type, now),
    token: service.type === 'batch' ? city.newName() : null,
    client_request_id: mark === '' ? null : mark,
    fingerprint,
    media: names,
  };
}

function publicFrom(city: EmbeddedCity, type: NewRequest['service']['type'], now: number): number | null {
  switch (type) {
    case 'realtime':
      return now;
    case 'batch':
      return city.clock() + city.batchDelay;
    case 'blackbox':
      return null;
  }
}

/** Equal for equal content, whatever the order of the fields and whichever key it came with. */
export function fingerprintOf(fields: Fields, photos: readonly Photo[]): string {
  const unimportant = ['api_key', 'jurisdiction_id', 'client_request_id'];
  const told = [...fields].filter(([name]) => !unimportant.includes(name)).sort(([a], [b]) => (a < b ? -1 : 1));
  const hash = createHash('sha256').update(JSON.stringify(told));
  for (const photo of photos) hash.update(createHash('sha256').update(photo.bytes).digest());
  return hash.digest('hex');
}
