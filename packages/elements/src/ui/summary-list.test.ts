import { expect, fixture, html } from '@open-wc/testing';
import { inAWidget, within, type Widget } from './every-piece.test.fixture.js';
import { summaryList } from './index.js';

const answer = (value: string) => summaryList({ rows: [{ key: 'How to reach you', value, action: { label: 'Change', name: 'Change: how to reach you', onClick: () => undefined } }] });

async function drawn(value: string, { width, dir = 'ltr' }: { width: number; dir?: string }): Promise<Widget> {
  const holder = await fixture<HTMLElement>(html`<div dir=${dir}>${inAWidget(answer(value))}</div>`);
  holder.style.inlineSize = `${width}px`;
  return holder.querySelector<Widget>('*')!;
}

/** Where a stretch of the answer is drawn. */
function boxOf(widget: Widget, words: string): DOMRect {
  const texts = document.createTreeWalker(within(widget, '.civic-as-typed'), NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null) {
    const at = text.data.indexOf(words);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(text, at);
    range.setEnd(text, at + words.length);
    return range.getBoundingClientRect();
  }
  throw new Error(`It does not say ${words}`);
}

describe('questions and their answers', () => {
  it('on a phone an answer has the whole line, below the way to change it', async () => {
    const widget = await drawn('jo@alderwick.example', { width: 270 });
    const [row, value, action] = ['.civic-answer', '.civic-as-typed', '.civic-answer-action'].map((part) => within(widget, part).getBoundingClientRect()) as [DOMRect, DOMRect, DOMRect];
    expect(Math.abs(value.width - row.width)).to.be.below(1);
    expect(value.top).to.be.at.least(action.top);
    expect(boxOf(widget, 'jo@alderwick.example').height).to.be.below(32, 'an address that has room for itself stays whole');
  });

  it('an Arabic line ends at its left, also below an English one', async () => {
    const widget = await drawn('12 Market Street\nنعرف أين هو.', { dir: 'rtl', width: 640 });
    expect(boxOf(widget, '.').left).to.be.below(boxOf(widget, 'نعرف').left);
    expect(boxOf(widget, '12').left).to.be.below(boxOf(widget, 'Market').left);
    expect(Math.abs(boxOf(widget, 'Street').right - boxOf(widget, 'نعرف').right)).to.be.below(8, 'both stand at the right');
  });
});
