import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { parseArgs } from 'node:util';
import { startCity } from '@civic-elements/server';
import { chance } from '../faq/chance.mjs';
import { quantile } from '../faq/measures.mjs';

/**
 * How quickly the embedded server answers what a page that follows requests asks, among all requests of a real city, taken in twice under
 * fresh numbers; beside it the same asked of the same tables without an index, in the same run.
 */
const { values } = parseArgs({ options: {
  data: { type: 'string', default: '../shared/data/open311' },
  rounds: { type: 'string', default: '200' },
  scans: { type: 'string', default: '20' },
  seed: { type: 'string', default: '311' },
  json: { type: 'boolean', default: false },
} });
const file = join(resolve(process.env.INIT_CWD ?? process.cwd(), values.data), 'boston-311-2015H1.csv.gz');
if (!existsSync(file)) {
  console.log(`Nothing was measured: there is no ${values.data}/boston-311-2015H1.csv.gz. Say where the files are: npm run bench -- tracker-server --data DIR`);
  process.exit(0);
}
/** The first day after those of the file, so that "lately" is when they were closed. */
const clock = () => Date.UTC(2015, 6, 1);
const mostWished = 20;

const folder = mkdtempSync(join(tmpdir(), 'civic-tracker-server-'));
const city = await startCity({ port: 0, rate: 0, dataDir: folder, files: [file], clock });
const table = new DatabaseSync(join(folder, 'city.sqlite'), { readOnly: true });
try {
  await takeInAgain(city.city.store);
  await measure();
} finally {
  table.close();
  await city.close();
  rmSync(folder, { recursive: true, force: true });
}

async function takeInAgain(store) {
  const page = 5000;
  const { requests } = await store.counts();
  const all = [];
  for (let offset = 0; offset < requests; offset += page) all.push(...(await store.findRequests({ offset, limit: page })));
  for (let start = 0; start < all.length; start += page) {
    await store.insertRequests(all.slice(start, start + page).map((request) => ({ ...request, service_request_id: `2-${request.service_request_id}` })));
  }
  await store.tidy();
}

async function measure() {
  const random = chance(values.seed);
  const { requests } = await city.city.store.counts();
  const ids = table.prepare('SELECT service_request_id AS id FROM requests').all().map(({ id }) => id);
  const services = table.prepare('SELECT service_code AS code FROM requests WHERE closed_datetime <= ? GROUP BY code HAVING count(*) >= 11 ORDER BY count(*) DESC').all(clock()).map(({ code }) => code);
  const id = () => ids[Math.floor(random() * ids.length)];
  const year = 365 * 24 * 60 * 60 * 1000;
  const scanned = (condition, what = '*') => table.prepare(`SELECT ${what} FROM requests NOT INDEXED WHERE ${condition}`);
  const took = scanned("service_code = ? AND closed_datetime BETWEEN ? AND ? AND closed_datetime >= requested_datetime AND status = 'closed' AND duplicate_of IS NULL", 'json_group_array(closed_datetime - requested_datetime)');
  const one = scanned('service_request_id = ?');
  const several = scanned('service_request_id IN (SELECT value FROM json_each(?))');
  const durationsAsked = (code) => [`services/${encodeURIComponent(code)}/durations.json`, () => took.all(code, clock() - year, clock()), (answer) => answer.closed_count >= 11];
  const questions = {
    'by number': () => {
      const wanted = id();
      return [`requests/${wanted}.json?extensions=true`, () => one.all(wanted), (answer) => answer[0].service_request_id === wanted];
    },
    'by 50 numbers': () => {
      const wanted = [...new Set(Array.from({ length: 50 }, id))];
      return [`requests.json?extensions=true&service_request_id=${wanted.join(',')}`, () => several.all(JSON.stringify(wanted)), (answer) => answer.length === wanted.length];
    },
    'how long lately, any service': (round) => durationsAsked(services[round % services.length]),
    'how long lately, the largest': () => durationsAsked(services[0]),
  };
  const results = { requests, services: services.length };
  for (const [name, ask] of Object.entries(questions)) {
    const [served, scans] = [[], []];
    // The first ones find nothing ready, neither here nor there.
    for (let round = -5; round < Number(values.rounds); round += 1) {
      const [path, scan, isRight] = ask(Math.abs(round));
      const began = performance.now();
      const answer = await (await fetch(`${city.url}open311/v2/${path}`)).json();
      if (round >= 0) served.push(performance.now() - began);
      if (!isRight(answer)) throw new Error(`${path} was answered wrongly: ${JSON.stringify(answer).slice(0, 300)}`);
      if (round >= Number(values.scans)) continue;
      const scanBegan = performance.now();
      scan();
      if (round >= 0) scans.push(performance.now() - scanBegan);
    }
    results[name] = { median: quantile(served, 0.5), p95: quantile(served, 0.95), scan: quantile(scans, 0.5) };
  }
  tell(results);
}

function tell({ requests, services, ...questions }) {
  const ms = (time) => `${time.toFixed(2)} ms`;
  console.log(`${requests} requests, ${services} services with figures. Over HTTP, and the same by reading the whole table (the database alone):`);
  console.table(Object.fromEntries(Object.entries(questions).map(([name, { median, p95, scan }]) => [name, { median: ms(median), '95 of 100': ms(p95), 'whole table, median': ms(scan), times: (scan / median).toFixed(1) }])));
  if (values.json) console.log(JSON.stringify({ requests, services, ...questions }));
  const slow = Object.entries(questions).filter(([name, { median }]) => name.startsWith('how long') && median >= mostWished);
  for (const [name, { median }] of slow) console.log(`${name}: ${ms(median)} is more than ${mostWished} ms.`);
  if (slow.length > 0) process.exitCode = 1;
}
