import { createHash, randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock, EmbeddedCity, NewName } from './city.js';
import { cityAnswers } from './faq/city-answers.js';
import { SqliteFaqStore } from './faq/sqlite-faq-store.js';
import { smtpMailer } from './follow/mailer.js';
import { openPostOffice, type PostMeans, type PostOffice } from './follow/post-office.js';
import { readMailSettings, type MailOptions } from './follow/read-mail-settings.js';
import { SqliteFollowStore } from './follow/sqlite-follow-store.js';
import { FolderShelf } from './media/folder-shelf.js';
import { misbehaviour } from './faults/misbehave.js';
import { importFiles, type ImportOptions, type ImportSummary } from './import/index.js';
import { takenInBefore } from './import/taken-in-before.js';
import { MemoryShelf } from './media/memory-shelf.js';
import { cityPlaces } from './places/city-places.js';
import { SqlitePlaceStore } from './places/sqlite-place-store.js';
import { SqliteStore } from './store/sqlite-store.js';
import { strictPagePolicy } from './web/site-routes.js';
import { buildApp } from './web/app.js';

export interface StartOptions {
  /** 0 for any free port. */
  readonly port?: number;
  readonly host?: string;
  /** Where services, requests and photos are kept. Without it they live in memory and go with the process. */
  readonly dataDir?: string;
  /**
   * A city's own files, taken in before the first answer: service lists, definitions, requests. With several cities: the
   * first one's. A data folder takes each in once, by its content.
   */
  readonly files?: readonly string[];
  readonly onProgress?: ImportOptions['onProgress'];
  /** Pages served at `/`. */
  readonly site?: string;
  readonly assets?: readonly { readonly prefix: string; readonly dir: string }[];
  /** The Content-Security-Policy of served pages. Default: strict, with Trusted Types. Empty for none. */
  readonly pagePolicy?: string;
  /** Asked of everybody who sends a request. Default: none is needed. */
  readonly apiKey?: string;
  /** Opens the staff calls. Without it there are none. */
  readonly staffKey?: string;
  /** Sites whose pages may call from a browser. Default `*`. */
  readonly allowOrigin?: '*' | readonly string[];
  /** New requests in a minute from one address, and ten times as many questions. Default 300; 0 for no limit. */
  readonly rate?: number;
  /** Milliseconds until a service of type `batch` tells the number. Default 15 seconds. */
  readonly batchDelay?: number;
  /** How often residents may open one closed request again. Their words are then public with it. Default 0: they may not. */
  readonly reopenings?: number;
  /** The `jurisdiction_id` of each city served; each has its own data. Default: one city that needs no name. */
  readonly jurisdictions?: readonly string[];
  /** This server's address as the world knows it, where it stands behind another. */
  readonly publicUrl?: string;
  /** Believe the X-Forwarded headers of the server in front. */
  readonly trustProxy?: boolean;
  /** Address of the city's page with the tracker: feeds, calendars and letters link to it with `?request=`. Default: none. */
  readonly trackerPage?: string;
  /** Lets residents follow a request by mail. Needs `dataDir` and `publicUrl`. Without it nobody is asked for an address. */
  readonly mail?: MailOptions;
  /** Let callers ask for the faults of real servers. For tests only. */
  readonly faults?: boolean;
  readonly clock?: Clock;
  /** Makes tokens and names of photos the same at every start. They can then be guessed: for tests only. */
  readonly seed?: string;
  /** Level of the log: silent (default), error, warn, info. */
  readonly logLevel?: string;
}

export interface RunningCity {
  /** With a slash at the end. */
  readonly url: string;
  /** The first, and mostly only, city served. */
  readonly city: EmbeddedCity;
  readonly cities: readonly EmbeddedCity[];
  /** What came of the files; absent when there were none. */
  readonly imported?: ImportSummary;
  /** Finishes what is being answered, then stops. */
  close(): Promise<void>;
}

/** Starts the back office. Rejects when the port or the folder cannot be used. */
export async function startCity(options: StartOptions = {}): Promise<RunningCity> {
  const host = options.host ?? '127.0.0.1';
  const smtp = options.mail && readMailSettings(options.mail, options);
  const cities = await Promise.all((options.jurisdictions?.length ? options.jurisdictions : ['']).map((jurisdiction) => openCity(jurisdiction, options)));
  const closeStores = async (): Promise<void> => {
    await Promise.all(cities.flatMap((city) => [city.store.close(), city.faqStore.close(), city.placeStore.close(), city.followers?.close()]));
  };
  try {
    const imported = await takeIn(cities[0]!, options);
    // The post office opens only once there is an app to log with, and the app hands it what is asked for.
    let post: PostOffice | undefined;
    const app = await buildApp({
      cities: { all: cities, apiKey: options.apiKey ?? '', reopenings: options.reopenings ?? 0 },
      allowOrigin: options.allowOrigin ?? '*',
      rate: options.rate ?? 300,
      publicUrl: options.publicUrl ?? '',
      staffKey: options.staffKey ?? '',
      logLevel: options.logLevel ?? 'silent',
      trustProxy: options.trustProxy ?? false,
      site: options.site,
      assets: options.assets ?? [],
      pagePolicy: options.pagePolicy ?? strictPagePolicy,
      trackerPage: options.trackerPage ?? '',
      ...(smtp ? { wakePost: () => post?.wake() } : {}),
      ...(options.faults ? { faults: misbehaviour() } : {}),
    });
    await app.listen({ port: options.port ?? 4311, host });
    if (smtp) post = openPostOffice({ ...postMeans(options, cities), mailer: smtpMailer(smtp), log: app.log });
    const address = app.server.address();
    const port = typeof address === 'object' && address ? address.port : options.port;
    return {
      url: `http://${host.includes(':') ? `[${host}]` : host}:${port}/`,
      city: cities[0]!,
      cities,
      imported,
      close: async () => {
        await app.close();
        await post?.close();
        await closeStores();
      },
    };
  } catch (error) {
    await closeStores();
    throw error;
  }
}

/** Takes in what the data folder has not taken in before; undefined when there is nothing to take in. */
async function takeIn({ store, answers, places }: EmbeddedCity, { files = [], dataDir, onProgress }: StartOptions): Promise<ImportSummary | undefined> {
  const before = dataDir === undefined ? undefined : await takenInBefore(dataDir);
  const fresh = before ? await before.newOnes(files) : files;
  if (fresh.length === 0) return undefined;
  const imported = await importFiles(fresh, store, { onProgress, answers, places });
  const failed = new Set(imported.files.filter(({ error }) => error !== undefined).map(({ file }) => file));
  await before?.remember(fresh.filter((file) => !failed.has(file)));
  return imported;
}

function postMeans({ mail, publicUrl = '', trackerPage = '' }: StartOptions, cities: readonly EmbeddedCity[]): Omit<PostMeans, 'mailer' | 'log'> {
  return { cities, publicUrl: publicUrl.replace(/\/+$/, ''), trackerPage, every: mail?.every ?? 5000, keepDays: mail?.keepDays ?? 30 };
}

async function openCity(jurisdiction: string, options: StartOptions): Promise<EmbeddedCity> {
  const folder = options.dataDir === undefined ? undefined : jurisdiction === '' ? options.dataDir : join(options.dataDir, encodeURIComponent(jurisdiction));
  if (folder !== undefined) await mkdir(folder, { recursive: true });
  const path = folder === undefined ? ':memory:' : join(folder, 'city.sqlite');
  const clock = options.clock ?? Date.now;
  const store = new SqliteStore(path);
  const faqStore = new SqliteFaqStore(path);
  const placeStore = new SqlitePlaceStore(path);
  return {
    jurisdiction,
    store,
    faqStore,
    answers: cityAnswers(faqStore, () => dayOf(clock())),
    placeStore,
    places: cityPlaces(placeStore),
    media: folder === undefined ? new MemoryShelf() : new FolderShelf(join(folder, 'media')),
    ...(options.mail ? { followers: new SqliteFollowStore(path) } : {}),
    clock,
    newName: options.seed === undefined ? () => randomBytes(18).toString('base64url').replaceAll('-', '_') : seededNames(options.seed),
    batchDelay: options.batchDelay ?? 15_000,
  };
}

/** The day by this machine's own clock, such as `2026-03-31`. */
function dayOf(moment: number): string {
  const date = new Date(moment);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((number) => String(number).padStart(2, '0')).join('-');
}

function seededNames(seed: string): NewName {
  let count = 0;
  return () => createHash('sha256').update(`${seed} ${count++}`).digest('hex').slice(0, 32);
}
