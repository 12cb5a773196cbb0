import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { distances, distancesAlong, findability, missingFrom, openPlaces } from './measure-places.mjs';

/** How well and how quickly the embedded server finds addresses, on the files of a real city. */
const { values } = parseArgs({ options: { data: { type: 'string', default: '../shared/data/geo' }, count: { type: 'string', default: '1000' }, seed: { type: 'string', default: 'places' }, lost: { type: 'boolean', default: false } } });
const folder = resolve(process.env.INIT_CWD ?? process.cwd(), values.data);
const missing = missingFrom(folder);
if (missing.length > 0) {
  console.error(`${values.data} has no ${missing.join(', ')}. Say where the files are: npm run bench -- places --data DIR`);
  process.exit(2);
}
const share = (part) => `${(100 * part).toFixed(1)} %`;
const { city, seconds } = await openPlaces(folder);
for (const { file, remarks, skipped, error } of city.imported.files) console.log(`${file.split('/').at(-1)}: ${error ?? remarks.join(' ')}${skipped > 0 ? ` ${skipped} left out.` : ''}`);
console.log(`Taken in and ready in ${seconds.toFixed(1)} s`);
await findability(city, folder, 50, 'warm');
const { byWay, first, five, p50, p95, lost } = await findability(city, folder, Number(values.count), values.seed);
console.log(`\n${values.count} addresses as residents type them: first / in the first five`);
for (const [way, { asked, first: one, five: some }] of byWay) console.log(`  ${way}: ${share(one / asked)} / ${share(some / asked)}`);
console.log(`  all: ${share(first)} / ${share(five)}`);
console.log(`  an answer by HTTP: ${p50.toFixed(1)} ms (median), ${p95.toFixed(1)} ms (95 of 100)`);
if (values.lost) for (const { way, text, wanted, found } of lost) console.log(`    ${way}: ${text} → ${found.join(' | ')} (not ${wanted})`);
await city.close();
const { asked, named, placed, p50: half, p90 } = await distances(folder, values.seed);
console.log(`\n${asked} houses the server was not told of: ${named} named, ${placed} placed, off by ${half.toFixed(0)} m (median), ${p90.toFixed(0)} m (90 of 100)`);
const along = await distancesAlong(Number(values.count), values.seed);
console.log(`${values.count} houses of the demo city, along the lines of its streets: off by ${along.p50.toFixed(1)} m (median), ${along.p95.toFixed(1)} m (95 of 100)`);
