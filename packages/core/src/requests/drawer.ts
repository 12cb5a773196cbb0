import { isPoint, type Finding, type Place } from '../places/index.js';
import type { PhotoNote } from './photo.js';
import { newDraft, type Answer, type Attempt, type Draft } from './draft.js';

/** Where things are kept between two visits. The port; adapters say how long: for the tab's life, or on the device. */
export interface Drawer {
  read(name: string): Promise<string | undefined>;
  /** Rejects when it cannot be kept (storage full or forbidden); nothing of an earlier write is lost then. */
  write(name: string, text: string): Promise<void>;
  erase(name: string): Promise<void>;
}

const version = 1;

export async function keepDraft(drawer: Drawer, name: string, draft: Draft): Promise<void> {
  await drawer.write(name, JSON.stringify({ version, draft }));
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function textOf(from: Record<string, unknown>, key: string): string {
  const value = from[key];
  return isText(value) ? value : '';
}

function numberOf(from: Record<string, unknown>, key: string): number | undefined {
  const value = from[key];
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

function placeOf(value: unknown): Place {
  const place = recordOf(value);
  const { lat, long, accuracy } = recordOf(place['point']);
  const addressId = textOf(place, 'addressId');
  return {
    address: textOf(place, 'address'),
    ...(isPoint(lat, long)
      ? { point: { lat: lat as number, long: long as number, ...(typeof accuracy === 'number' && Number.isFinite(accuracy) ? { accuracy } : {}) } }
      : {}),
    ...(addressId ? { addressId } : {}),
    ...foundIn(place['found']),
  };
}

const waysToFind: readonly unknown[] = ['device', 'address', 'typed', 'pin', 'asset'] satisfies readonly Finding['by'][];

function foundIn(value: unknown): Pick<Place, 'found'> {
  const found = recordOf(value);
  const [by, words, id, distance] = [found['by'], textOf(found, 'words'), textOf(found, 'id'), numberOf(found, 'distance')];
  if (!waysToFind.includes(by)) return {};
  return { found: { by: by as Finding['by'], ...(words && { words }), ...(id && { id }), ...(distance !== undefined && { distance }), ...(found['exact'] === true && { exact: true }) } };
}

function answersOf(value: unknown): Readonly<Record<string, Answer>> {
  const answers: [string, Answer][] = [];
  for (const [code, answer] of Object.entries(recordOf(value))) {
    if (isText(answer)) answers.push([code, answer]);
    else if (Array.isArray(answer)) answers.push([code, answer.filter(isText)]);
  }
  // fromEntries defines own properties, so a code of "__proto__" stays a plain answer.
  return Object.fromEntries(answers);
}

function countOf(from: Record<string, unknown>, key: string): number {
  const value = from[key];
  return Number.isSafeInteger(value) && (value as number) > 0 ? (value as number) : 0;
}

function photosOf(value: unknown): readonly PhotoNote[] {
  if (!Array.isArray(value)) return [];
  const notes = new Map<string, PhotoNote>();
  for (const photo of value.map(recordOf)) {
    const [id, description] = [textOf(photo, 'id'), textOf(photo, 'description')];
    if (id === '') continue;
    const [bytes, width, height] = [countOf(photo, 'bytes'), countOf(photo, 'width'), countOf(photo, 'height')];
    notes.set(id, { id, name: textOf(photo, 'name'), type: textOf(photo, 'type'), bytes, width, height, ...(description && { description }) });
  }
  return [...notes.values()];
}

/** An attempt that cannot be read in full is taken as one that may have arrived: looking for it costs a call, missing it sends twice. */
function attemptsOf(value: unknown, draft: Draft): readonly Attempt[] {
  if (!Array.isArray(value)) return [];
  return value.map(recordOf).map((attempt) => ({
    at: numberOf(attempt, 'at') ?? draft.startedAt,
    mayHaveArrived: attempt['mayHaveArrived'] !== false,
    serviceCode: textOf(attempt, 'serviceCode') || draft.serviceCode,
    words: isText(attempt['words']) ? attempt['words'] : draft.words.trim(),
    place: attempt['place'] === undefined ? draft.place : placeOf(attempt['place']),
    ...(countOf(attempt, 'photos') > 0 && { photos: countOf(attempt, 'photos') }),
  }));
}

/** The kept draft, or undefined when there is none or it cannot be read. Fields are taken one by one: storage is input. */
export async function restoreDraft(drawer: Drawer, name: string): Promise<Draft | undefined> {
  const text = await drawer.read(name).catch(() => undefined);
  if (text === undefined) return undefined;
  let kept: Record<string, unknown>;
  try {
    kept = recordOf(JSON.parse(text));
  } catch {
    return undefined;
  }
  return kept['version'] === version ? readDraft(kept['draft']) : undefined;
}

/** A draft out of what was kept of it, or undefined when it has no key. */
export function readDraft(value: unknown): Draft | undefined {
  const from = recordOf(value);
  if (textOf(from, 'key') === '') return undefined;
  const contact = recordOf(from['contact']);
  const draft: Draft = {
    ...newDraft(textOf(from, 'key'), numberOf(from, 'startedAt') ?? 0),
    serviceCode: textOf(from, 'serviceCode'),
    words: textOf(from, 'words'),
    place: placeOf(from['place']),
    answers: answersOf(from['answers']),
    contact: { firstName: textOf(contact, 'firstName'), lastName: textOf(contact, 'lastName'), email: textOf(contact, 'email'), phone: textOf(contact, 'phone') },
    photos: photosOf(from['photos']),
  };
  return { ...draft, attempts: attemptsOf(from['attempts'], draft) };
}
