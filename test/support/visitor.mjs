import { setTimeout as pause } from 'node:timers/promises';
import { putLookIntoPage } from './look.mjs';

/** In milliseconds. Long, for on a busy machine a photo takes its time; what is there sooner is not waited for. */
const longest = 30_000;

/**
 * One person at one page: reads what is drawn, and uses a real keyboard and a real mouse. The same in every engine.
 * Nothing is pressed or focused by script.
 */
export async function visitor(page, { engine, width = 1280, height = 900, leave }) {
  await page.setViewport({ width, height });
  await page.evaluateOnNewDocument(putLookIntoPage);
  const noise = [];
  const asked = [];
  page.on('pageerror', (error) => noise.push(`error: ${error.message}`));
  page.on('console', (message) => ['error', 'warn'].includes(message.type()) && noise.push(`${message.type()}: ${message.text()}`));
  page.on('request', (request) => asked.push(request.url()));

  const evaluate = (read, ...values) => page.evaluate(read, ...values);
  const text = () => evaluate(() => window.look.text());

  const until = async (what, read, ...values) => {
    const giveUp = Date.now() + longest;
    for (;;) {
      // A page that is being left cannot answer; the next one will.
      const answer = await evaluate(read, ...values).catch((error) => (Date.now() > giveUp ? Promise.reject(error) : undefined));
      if (answer) return answer;
      if (Date.now() > giveUp) throw new Error(`Waited in vain for ${what}. The page says:\n${await text()}`);
      await pause(25);
    }
  };

  const self = {
    page,
    engine,
    /** What the browser complained about. */
    noise,
    /** Every address the page asked for. */
    asked,
    evaluate,
    until,
    text,
    leave,
    open: (url) => page.goto(url, { waitUntil: 'load' }),
    resize: (width, height) => page.setViewport({ width, height }),
    sees: (words) => until(`“${words}”`, (wanted) => window.look.text().includes(wanted), words),
    seesHeading: (words) => until(`the heading “${words}”`, (wanted) => window.look.all('h1, h2, h3').some((heading) => window.look.visible(heading) && window.look.words(heading.textContent) === wanted), words),
    isOn: (path) => until(`the page ${path}`, (wanted) => window.location.pathname + window.location.search === wanted, path),
    /** As the browser's own button does; whether a page was frozen or is loaded anew is the browser's affair. */
    goBack: () => evaluate(() => {
      // Not at once, for a page that is being left may never give its answer to who asked.
      setTimeout(() => window.history.back());
    }),
    overflow: () => evaluate(() => window.look.overflow()),
    here: () => evaluate(() => window.look.here()),

    press: (key) => page.keyboard.press(key),
    /** Fast, but key by key. */
    type: (words) => page.keyboard.type(words),

    async click(kind, words) {
      const middle = await until(`the ${kind} “${words}”`, (...which) => window.look.middle(...which), kind, words);
      await page.mouse.click(middle.x, middle.y);
    },

    /** Empties a field, and types other words. */
    async fill(label, words) {
      await self.typeOver(label, '');
      await page.keyboard.press('Backspace');
      await page.keyboard.type(words);
    },

    /** Puts other words in the place of those in a field, which is never empty meanwhile. */
    async typeOver(label, words) {
      await self.click('field', label);
      await page.keyboard.down('Control');
      await page.keyboard.press('a');
      await page.keyboard.up('Control');
      await page.keyboard.type(words);
    },
  };
  return self;
}
