import { sayFailedIn, sayTally } from './tally.mjs';

/** A reporter for `node --test`: counts tests, and takes a file without any for a failure, since it proves nothing. */
export default async function* nodeTally(source) {
  const tally = { passed: 0, failed: 0, skipped: 0 };
  for await (const { type, data } of source) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details?.type === 'suite') continue;
    if (type === 'test:fail' || isFile(data.name)) {
      tally.failed += 1;
      yield sayFailedIn(data.file ?? data.name);
    } else if (data.skip !== undefined || data.todo !== undefined) tally.skipped += 1;
    else tally.passed += 1;
    if (type === 'test:pass' && isFile(data.name)) yield `${data.name} has no tests.\n`;
  }
  yield sayTally(tally);
}

/** Node reports a file as one passed test when nothing in it was a test. */
const isFile = (name) => /\.test\.m?js$/.test(name);
