import type { Drawer } from '@civic-elements/core/requests';
import type { Receipt } from './receipt.js';

const place = (name: string): string => `${name}:receipt`;

/** Keeps the receipt so that a reload shows it again, and a number that comes late is still found; undefined forgets it. */
export async function keepReceipt(drawer: Drawer, name: string, receipt: Receipt | undefined): Promise<void> {
  if (receipt) await drawer.write(place(name), JSON.stringify(receipt));
  else await drawer.erase(place(name));
}

/** The kept receipt, field by field, or undefined. */
export async function restoreReceipt(drawer: Drawer, name: string): Promise<Receipt | undefined> {
  try {
    const kept: unknown = JSON.parse((await drawer.read(place(name))) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return undefined;
    const from = kept as Record<string, unknown>;
    const text = (key: string): string | undefined => (typeof from[key] === 'string' ? (from[key] as string) : undefined);
    const serviceCode = text('serviceCode');
    const key = text('key');
    if (serviceCode === undefined || key === undefined) return undefined;
    const optional = Object.fromEntries(
      (['id', 'token', 'serviceNotice'] as const).flatMap((key) => (text(key) === undefined ? [] : [[key, text(key)]])),
    );
    const { photosNotTaken, sentAt } = from;
    const missing = Array.isArray(photosNotTaken) ? photosNotTaken.filter((id) => typeof id === 'string') : [];
    return {
      key, serviceCode, serviceName: text('serviceName') ?? '', ...optional,
      ...(typeof sentAt === 'number' && { sentAt }), ...(missing.length > 0 && { photosNotTaken: missing }),
    };
  } catch {
    return undefined;
  }
}
