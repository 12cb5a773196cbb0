import { setTimeout as pause } from 'node:timers/promises';
import { Open311City } from '@civic-elements/core/open311';
import { newDraft, openOutbox } from '@civic-elements/core/requests';
import { demoCity, startCity, temporaryFolder } from '../../support/city-process.mjs';

/**
 * Kills the real server, so many times, at chance moments from a request's leaving to its answer, with the outbox at work; then starts it
 * again on the same disk. Gives for each report how often the city has it, and whether its number is the one the resident was told.
 */
export async function killServer({ times, random, knowsRepeats }) {
  const data = temporaryFolder();
  let server = await startCity([...demoCity(), '--data', data]);
  const { port } = server;
  const city = new Open311City({ endpoint: `${server.url}open311/v2`, timeout: 3000, dialect: { idempotencyKey: knowsRepeats } });
  const { services } = await city.services();
  const service = services.find(({ hasQuestions, numberComes }) => !hasQuestions && numberComes === 'realtime');
  const clock = { later: 0, now: () => Date.now() + clock.later, elapsed: () => performance.now() + clock.later };
  const outbox = openOutbox({
    store: entryStore(), clock, random, cityOf: () => city, wait: pause,
    turn: { whileAlone: (_name, work) => work() },
    news: { tell() {}, hear: () => () => {} },
    memory: { read: async () => undefined, write: async () => {}, erase: async () => {} },
  });
  const reports = [];
  try {
    for (let number = 1; number <= times; number += 1) {
      const words = `Kept through kill number ${number} of the server`;
      const draft = { ...newDraft(`kill-${number}-${knowsRepeats}`, Date.now()), serviceCode: service.code, words, place: { address: `${2 * number} Mill Street` } };
      await outbox.put({ draft, service, questions: [], locale: 'en', city: 'city', keptFor: 'tab' });
      const sending = outbox.drain({ key: draft.key });
      // From before it is read to after it is answered.
      await pause(random() * 12);
      await server.kill();
      await sending;
      const atKill = (await entryOf(outbox, draft.key)).state;
      server = await startCity(['--data', data], { port });
      for (let tries = 0; tries < 8 && (await entryOf(outbox, draft.key)).state !== 'received'; tries += 1) {
        clock.later += 150_000;
        await outbox.drain({ key: draft.key });
      }
      const { state, receipt } = await entryOf(outbox, draft.key);
      const kept = (await server.requests(`service_code=${encodeURIComponent(service.code)}`)).filter(({ description }) => description === words);
      reports.push({ atKill, state, kept: kept.length, isTold: kept[0]?.service_request_id === receipt?.id });
    }
  } finally {
    await server.close();
  }
  return reports;
}

async function entryOf(outbox, key) {
  return (await outbox.entries()).find(({ draft }) => draft.key === key);
}

/** Keeps entries as text, as a browser would. */
function entryStore() {
  const kept = new Map();
  let version = 0;
  const read = (key) => kept.has(key) ? { entry: JSON.parse(kept.get(key).text), version: kept.get(key).version } : undefined;
  return {
    read: async (key) => read(key),
    list: async () => [...kept.keys()].map(read),
    async write(entry, over) {
      if (kept.get(entry.draft.key)?.version !== over) return undefined;
      kept.set(entry.draft.key, { text: JSON.stringify(entry), version: (version += 1) });
      return version;
    },
    async erase(key) {
      kept.delete(key);
    },
  };
}
