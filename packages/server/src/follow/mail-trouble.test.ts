import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changeStatus } from '../staff/change-request.js';
import { temporaryFolder } from '../testing/live-city.test.support.js';
import { eventually, mailbox } from '../testing/mailbox.test.support.js';
import { followedCity, linkIn } from './followed-city.test.support.js';
import { pauseAfter } from './post-office.js';

const hour = 60 * 60 * 1000;
const refusal = (responseCode: number, message: string): Error => Object.assign(new Error(message), { responseCode });

test('a letter outlives the mail server and this one, and is sent once when both are back', async (t) => {
  const dataDir = await temporaryFolder(t);
  const gone = await mailbox(t);
  await gone.close();
  const before = await followedCity(t, { dataDir, mailbox: gone });
  await before.follow('31-1', 'ada@example.org');
  await eventually(() => before.rows('follow_letters').some(({ attempts }) => attempts === 1), 'the first try');
  await before.close();

  const mail = await mailbox(t, {}, gone.port);
  const after = await followedCity(t, { dataDir, mailbox: mail });
  after.passes(hour);
  await after.open(linkIn(await after.letter('ada@example.org'), 'confirm'), { method: 'POST' });
  await after.changes('31-1', 'A crew was there');
  await after.letter('ada@example.org', 2);
  assert.deepEqual([mail.received.length, after.rows('follow_letters')], [2, []]);
});

test('a change that is made while the process dies is told after the start', async (t) => {
  const dataDir = await temporaryFolder(t);
  const mail = await mailbox(t);
  const city = await followedCity(t, { dataDir, mailbox: mail });
  await city.confirmed('31-1', 'ada@example.org');
  await city.close();
  const offline = await followedCity(t, { dataDir, mailbox: mail, mail: undefined });
  await changeStatus(offline.city, '31-1', { status: 'closed', status_notes: 'Mended' });
  await offline.close();
  const again = await followedCity(t, { dataDir, mailbox: mail });
  assert.match((await again.letter('ada@example.org', 2)).text, /Mended/);
});

test('where the line breaks after the letter, it comes a second time under the same name', async (t) => {
  let breaks = true;
  const taken: string[] = [];
  const mail = await mailbox(t, {
    onData(stream, _session, done) {
      let raw = '';
      stream.on('data', (part: Buffer) => { raw += part.toString('latin1'); });
      stream.on('end', () => {
        taken.push(/^Message-ID: (.*)$/mi.exec(raw)?.[1]?.trim() ?? '');
        if (breaks) done(refusal(451, 'broke after it was kept'));
        else done();
        breaks = false;
      });
    },
  });
  const city = await followedCity(t, { mailbox: mail });
  await city.follow('31-1', 'ada@example.org');
  await eventually(() => taken.length === 1, 'the first try');
  city.passes(pauseAfter(1) - 1000);
  await city.follow('31-2', 'bob@example.org');
  await eventually(() => taken.length === 2, 'the letter of another');
  city.passes(1000);
  await eventually(() => taken.length === 3, 'the second try');
  assert.match(taken[0] ?? '', /^<letter-[\w.]+@city\.example>$/);
  assert.equal(taken[2], taken[0]);
  assert.notEqual(taken[1], taken[0]);
});

test('an address that is not there is erased; one that is only refused is tried again', async (t) => {
  let answer: Error | undefined;
  let tries = 0;
  const mail = await mailbox(t, {
    onRcptTo({ address }, _session, done) {
      if (!address.startsWith('ada')) return done();
      tries += 1;
      return answer ? done(answer) : done();
    },
  });
  const city = await followedCity(t, { mailbox: mail });
  answer = refusal(550, 'relaying denied');
  await city.follow('31-1', 'ada@example.org');
  await eventually(() => tries === 1, 'the first try');
  await city.follow('31-1', 'bob@example.org');
  await city.letter('bob@example.org');
  assert.equal(city.rows('followers').length, 2, 'a server that trusts nobody says nothing of the address');
  answer = refusal(550, '5.1.1 no such user');
  city.passes(hour);
  await eventually(() => city.rows('followers').length === 1, 'the address to be erased');
  assert.equal(tries, 2);
});

test('while nothing can be sent, the mail server is asked less and less often', async (t) => {
  const tries: number[] = [];
  const mail = await mailbox(t, { onConnect(_session, done) { tries.push(performance.now()); done(refusal(421, 'come back later')); } });
  const city = await followedCity(t, { mailbox: mail });
  for (let at = 1; at <= 8; at += 1) await city.follow(`31-${at}`, `one${at}@example.org`);
  await eventually(() => tries.length >= 4, 'some tries');
  tries.slice(1, 4).forEach((at, before) => assert.ok(at - tries[before]! >= 20 * 2 ** (before + 1) - 5, `pause ${before + 1}`));
  assert.ok(city.rows('follow_letters').every(({ attempts }) => Number(attempts) <= 1), 'no letter loses its patience for the others');
  assert.deepEqual([1, 2, 3, 4, 5, 9].map((attempts) => pauseAfter(attempts) / 60_000), [1, 4, 16, 64, 256, 360]);
});

test('the mail server’s name and password go with the letters, and a wrong one loses none', async (t) => {
  let password = 'other';
  const mail = await mailbox(t, {
    authOptional: false,
    allowInsecureAuth: true,
    onAuth({ username, password: given }, _session, done) {
      if (username === 'city@x' && given === password) done(null, { user: username });
      else done(refusal(535, 'wrong'));
    },
  });
  const city = await followedCity(t, { mailbox: mail, smtpUrl: `smtp://city%40x:pa%3Ass@127.0.0.1:${mail.port}` });
  await city.follow('31-1', 'ada@example.org');
  await eventually(() => city.rows('follow_letters').some(({ attempts }) => attempts === 1), 'the refused try');
  password = 'pa:ss';
  city.passes(hour);
  await city.letter('ada@example.org');
});
