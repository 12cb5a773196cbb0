import { parseArgs } from 'node:util';
import { chance } from '../faq/chance.mjs';
import { killServer } from './kill-server.mjs';
import { play, someSchedules, wrongIn } from '../../../packages/core/dist/requests/outbox-model.test.support.js';

/** Sends reports through the outbox while everything around it fails, and counts what the city has in the end; and the same for a form that simply tries again. */
const { values } = parseArgs({ options: { runs: { type: 'string', default: '100000' }, seed: { type: 'string', default: '311' }, naive: { type: 'string', default: '20000' }, kills: { type: 'string', default: '50' } } });
const begun = performance.now();
const ours = await count(Number(values.runs), false);
const naive = await count(Number(values.naive), true);
for (const [name, rows] of [['The outbox', ours], ['Simply trying again', naive]]) {
  console.log(`\n${name}`);
  console.table(rows);
}
const wrong = Object.values(ours).reduce((sum, row) => sum + row.wrong, 0);
const caught = Object.values(naive).reduce((sum, row) => sum + row.duplicates, 0);
console.log(`\n${wrong} schedules came out wrong. ${((performance.now() - begun) / 1000).toFixed(0)} s.`);
if (wrong > 0 || caught === 0) process.exitCode = 1;
for (const knowsRepeats of [false, true]) {
  const reports = await killServer({ times: Number(values.kills) / 2, random: chance(values.seed), knowsRepeats });
  const bad = reports.filter(({ state, kept, isTold }) => state !== 'received' || kept !== 1 || !isTold);
  const states = Object.entries(Object.groupBy(reports, ({ atKill }) => atKill)).map(([state, some]) => `${state} ${some.length}`).join(', ');
  console.log(`The server killed ${reports.length} times (city that ${knowsRepeats ? 'knows' : 'does not know'} repeats): ${bad.length} came out wrong. After the kill: ${states}.`);
  if (bad.length > 0) process.exitCode = 1;
}

async function count(runs, isNaive) {
  const rows = {};
  let done = 0;
  // Drawn in parts, so that not all of them lie in memory at once.
  for (let part = 0; done < runs; part += 1) {
    for (const schedule of someSchedules(Math.min(1000, runs - done), Number(values.seed) + part)) {
      const told = await play(schedule, isNaive);
      const row = (rows[schedule.kind] ??= { schedules: 0, wrong: 0, duplicates: 0, lost: 0, falselyReceived: 0, reports: 0, stored: 0, leftToPerson: 0, posts: 0, kills: 0, clockJumps: 0 });
      row.schedules += 1;
      for (const key of Object.keys(row)) if (typeof told[key] === 'number') row[key] += told[key];
      const fault = isNaive ? undefined : wrongIn(told, schedule);
      if (fault) {
        row.wrong += 1;
        if (row.wrong <= 3) console.log(`${fault}: ${JSON.stringify(schedule)}\n${told.trace.join('\n')}`);
      }
      done += 1;
    }
  }
  return rows;
}
