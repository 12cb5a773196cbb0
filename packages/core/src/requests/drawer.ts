import { isPoint, type Place } from '../places/index.js';
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

function timeOf(from: Record<string, unknown>, key: string): number | undefined {
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
  };
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

/** An attempt that cannot be read in full is taken as one that may have arrived: looking for it costs a call, missing it sends twice. */
function attemptsOf(value: unknown, draft: Draft): readonly Attempt[] {
  if (!Array.isArray(value)) return [];
  return value.map(recordOf).map((attempt) => ({
    at: timeOf(attempt, 'at') ?? draft.startedAt,
    mayHaveArrived: attempt['mayHaveArrived'] !== false,
    serviceCode: textOf(attempt, 'serviceCode') || draft.serviceCode,
    words: isText(attempt['words']) ? attempt['words'] : draft.words.trim(),
    place: attempt['place'] === undefined ? draft.place : placeOf(attempt['place']),
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
  const from = recordOf(kept['draft']);
  if (kept['version'] !== version || textOf(from, 'key') === '') return undefined;
  const contact = recordOf(from['contact']);
  const draft: Draft = {
    ...newDraft(textOf(from, 'key'), timeOf(from, 'startedAt') ?? 0),
    serviceCode: textOf(from, 'serviceCode'),
    words: textOf(from, 'words'),
    place: placeOf(from['place']),
    answers: answersOf(from['answers']),
    contact: { firstName: textOf(contact, 'firstName'), lastName: textOf(contact, 'lastName'), email: textOf(contact, 'email'), phone: textOf(contact, 'phone') },
  };
  return { ...draft, attempts: attemptsOf(from['attempts'], draft) };
}
