import { MailUnclear } from '../follow/read-mail-settings.js';
import { sentences } from '../sentences.js';
import type { StartOptions } from '../start-city.js';
import { NewerDatabase } from '../store/sqlite-schema.js';

/** One plain sentence for what a person at the command line can mend; undefined for a fault of ours. */
export function whyItDidNotStart(error: unknown, options: StartOptions & { readonly port: number }): string | undefined {
  const { code, path, syscall, errcode } = (error ?? {}) as { code?: string; path?: string; syscall?: string; errcode?: number };
  const folder = options.dataDir ?? path ?? '';
  if (error instanceof MailUnclear) return error.message;
  if (error instanceof NewerDatabase) return sentences.newerDatabase(folder);
  if (code === 'EADDRINUSE') return sentences.portTaken(options.port);
  if (code === 'EACCES' && syscall === 'listen') return sentences.portForbidden(options.port);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return sentences.noSuchHost(options.host ?? '');
  if (code === 'ENOENT') return sentences.noSuchFile(path ?? '');
  if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM' || code === 'ENOTDIR' || code === 'EEXIST') return sentences.cannotWrite(folder);
  // SQLite: 8 read-only, 14 cannot open, 11 damaged, 26 not a database.
  if (errcode === 8 || errcode === 14) return sentences.cannotWrite(folder);
  if (errcode === 11 || errcode === 26) return sentences.badDatabase(folder);
  return undefined;
}
