import type { JourneyMap } from '@civic-elements/core/journey';
import { expect } from '@open-wc/testing';
import { TestDrawer, today, typed, Writer } from './writer.test.fixture.js';

const [first, ...otherStages] = today.stages as readonly [JourneyMap['stages'][number], ...JourneyMap['stages']];
const [letter] = first.steps;
/** The map with more said at its first step. */
const withMore = (more: object): unknown => ({ ...today, stages: [{ ...first, steps: [{ ...letter, ...more }] }, ...otherStages] });

describe('whoever changes a map loses nothing', () => {
  it('that was typed in the last moment before the page is left', async () => {
    const drawer = new TestDrawer();
    const writer = await Writer.atWork({ drawer });
    await writer.openStep('opens-letter');
    const title = writer.page.find('#at-opens-letter-title') as HTMLInputElement;
    const { setTimeout: later } = window;
    // The moment after which it would be kept anyhow does not come.
    window.setTimeout = (() => 0) as unknown as typeof later;
    try {
      title.value = 'Reads the letter';
      title.dispatchEvent(new Event('input', { bubbles: true }));
    } finally {
      window.setTimeout = later;
    }
    expect(drawer.kept.size).to.equal(0);
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => 'hidden' });
    try {
      document.dispatchEvent(new Event('visibilitychange'));
    } finally {
      Reflect.deleteProperty(document, 'visibilityState');
    }
    await writer.page.until(() => [...drawer.kept.values()].some((text) => text.includes('Reads the letter')), 'it is kept');
  });

  it('of a line that is in another language than the rest: it is changed in its own', async () => {
    const map = { ...(withMore({ thoughts: ['Is it me?', { en: 'Why?', es: '¿Por qué?' }] }) as JourneyMap), title: { en: 'Jane', es: 'Juana' } };
    const writer = await Writer.atWork({ map, attributes: { locale: 'es' } });
    await writer.openStep('opens-letter');
    const lines = writer.page.find('#at-opens-letter-thoughts') as HTMLTextAreaElement;
    expect(lines.value).to.equal('Is it me?\n¿Por qué?');
    lines.setSelectionRange(0, 'Is it me?'.length);
    lines.focus();
    await typed('No');
    await writer.page.until(() => lines.value === 'No\n¿Por qué?', 'what was typed');
    expect(writer.step('opens-letter').thoughts).to.deep.equal(['No', { en: 'Why?', es: '¿Por qué?' }]);
  });

  it('of the quote that stays when another one is taken away', async () => {
    const quote = (text: string): object => ({ text, evidence: [today.evidence?.[0]?.id] });
    const writer = await Writer.atWork({ map: withMore({ quotes: [quote('Too much'), quote('Not today')] }) });
    await writer.openStep('opens-letter');
    for (const folded of writer.page.all('.change-form details')) (folded as HTMLDetailsElement).open = true;
    await writer.replace('#at-opens-letter-quotes-0-text', 'Far too much');
    await writer.pressNamed('Remove “Far too much”');
    await writer.isAt('at-opens-letter-quotes-0-text');
    expect((writer.page.find('#at-opens-letter-quotes-0-text') as HTMLTextAreaElement).value).to.equal('Not today');
    expect(writer.step('opens-letter').quotes).to.deep.equal([quote('Not today')]);
  });

  it('of what an idea answers in a map that is not here', async () => {
    const idea = { id: 'plain', text: 'Plain words', addresses: ['pain-of-the-other-map'] };
    const writer = await Writer.atWork({ map: withMore({ opportunities: [idea] }) });
    await writer.openStep('opens-letter');
    await writer.press('#idea-plain-addresses-1', ' ');
    expect(writer.step('opens-letter').opportunities).to.deep.equal([{ ...idea, addresses: ['pain-of-the-other-map', letter?.painPoints?.[0]?.id] }]);
    await writer.press('#idea-plain-addresses-1', ' ');
    expect(writer.step('opens-letter').opportunities).to.deep.equal([idea]);
  });

  it('of what is told: the same once more is told once more', async () => {
    const writer = await Writer.atWork();
    await writer.openStep('opens-letter');
    const told = (): string => writer.page.all('[role=status]').map(({ textContent }) => textContent).find((words) => words.includes('It cannot go further that way.')) ?? '';
    const heard = new Set<string>();
    for (const time of ['once', 'twice']) {
      await writer.press('#at-opens-letter-earlier');
      // A live region is read when its text becomes another, if only by a space.
      await writer.page.until(() => told() !== '' && !heard.has(told()), `it is told ${time}`);
      heard.add(told());
    }
  });
});

describe('the language in which a map is spoken about', () => {
  it('is said to be that of the reader, while it is shown and while it is changed', async () => {
    for (const locale of ['es', 'ar']) {
      const writer = await Writer.atWork({ attributes: { locale } });
      expect(writer.page.find('.toolbar-room').closest('[lang]')?.getAttribute('lang')).to.match(new RegExp(`^${locale}`));
      expect(writer.page.find('#add-stage').closest('[lang]')?.getAttribute('lang')).to.match(new RegExp(`^${locale}`));
      writer.page.holder.remove();
    }
  });
});
