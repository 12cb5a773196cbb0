import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MailUnclear, readMailSettings } from './read-mail-settings.js';

const good = { smtpUrl: 'smtp://name:password@mail.city.example:587', from: 'City of Quayside <311@city.example>' };
const place = { dataDir: './city', publicUrl: 'https://311.city.example' };

test('letters are sent only where all is said that they need', () => {
  assert.deepEqual(readMailSettings(good, place), { url: good.smtpUrl, from: good.from });
  assert.deepEqual(readMailSettings({ smtpUrl: 'smtps://mail.city.example', from: ' 311@city.example ' }, place), { url: 'smtps://mail.city.example', from: '311@city.example' });
});

test('what is missing is named with the option that mends it', () => {
  const cases: readonly (readonly [RegExp, Partial<typeof good>, { dataDir?: string; publicUrl?: string }])[] = [
    [/smtp:\/\//, { smtpUrl: 'mail.city.example' }, place],
    [/smtp:\/\//, { smtpUrl: 'https://mail.city.example' }, place],
    [/--mail-from/, { from: '' }, place],
    [/--mail-from/, { from: 'City of Quayside' }, place],
    [/--mail-from/, { from: '311@city.example, 312@city.example' }, place],
    [/--mail-from/, { from: '311@city.example\r\nBcc: eve@example.org' }, place],
    [/--data/, {}, { publicUrl: place.publicUrl }],
    [/--public-url/, {}, { dataDir: place.dataDir }],
    [/--public-url/, {}, { ...place, publicUrl: '311.city.example' }],
  ];
  for (const [says, wrong, where] of cases) {
    assert.throws(() => readMailSettings({ ...good, ...wrong }, where), (error) => error instanceof MailUnclear && says.test(error.message), String(says));
  }
});
