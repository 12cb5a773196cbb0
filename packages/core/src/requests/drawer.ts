import { newDraft, type Draft } from './draft.js';

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

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
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
  const place = recordOf(from['place']);
  const point = recordOf(place['point']);
  const contact = recordOf(from['contact']);
  const answers: [string, string | string[]][] = [];
  for (const [code, answer] of Object.entries(recordOf(from['answers']))) {
    if (isText(answer)) answers.push([code, answer]);
    else if (Array.isArray(answer)) answers.push([code, answer.filter(isText)]);
  }
  const attempts = Array.isArray(from['attempts']) ? from['attempts'].map(recordOf) : [];
  return {
    ...newDraft(textOf(from, 'key'), Number(from['startedAt']) || 0),
    serviceCode: textOf(from, 'serviceCode'),
    words: textOf(from, 'words'),
    place: {
      address: textOf(place, 'address'),
      ...(typeof point['lat'] === 'number' && typeof point['long'] === 'number'
        ? { point: { lat: point['lat'], long: point['long'], ...(typeof point['accuracy'] === 'number' ? { accuracy: point['accuracy'] } : {}) } }
        : {}),
      ...(textOf(place, 'addressId') ? { addressId: textOf(place, 'addressId') } : {}),
    },
    // fromEntries defines own properties, so a code of "__proto__" stays a plain answer.
    answers: Object.fromEntries(answers),
    contact: { firstName: textOf(contact, 'firstName'), lastName: textOf(contact, 'lastName'), email: textOf(contact, 'email'), phone: textOf(contact, 'phone') },
    attempts: attempts.map((attempt) => ({ at: Number(attempt['at']) || 0, mayHaveArrived: attempt['mayHaveArrived'] !== false })),
  };
}
