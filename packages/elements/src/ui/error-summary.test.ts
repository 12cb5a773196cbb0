import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { everyPiece, inAWidget, within, type Widget } from './every-piece.test.fixture.js';
import { button, disclosure, errorSummary, focusProblem, skeleton, timeline } from './index.js';
import { waitUntil } from '../internal/wait-until.test.fixture.js';

const idOfFocus = (widget: Widget) => widget.shadowRoot?.activeElement?.id;

describe('the summary of problems', () => {
  it('takes focus, and is named by its title and described by every problem', async () => {
    const widget = await fixture<Widget>(inAWidget(everyPiece()));
    const summary = within(widget, '#summary');
    summary.focus();
    expect(idOfFocus(widget)).to.equal('summary');
    expect(within(widget, `#${summary.getAttribute('aria-labelledby')}`).textContent?.trim()).to.equal('There is a problem');
    expect(within(widget, `#${summary.getAttribute('aria-describedby')}`).querySelectorAll('a')).to.have.length(3);
  });

  it('leads to the field, to the part of a date that is wrong, and into a group, with the label in view', async () => {
    const widget = await fixture<Widget>(inAWidget(everyPiece()));
    const [mail, month, size] = widget.shadowRoot?.querySelectorAll<HTMLElement>('.civic-problems a') ?? [];
    const before = location.href;
    mail?.click();
    expect(idOfFocus(widget)).to.equal('mail');
    const { top } = within(widget, 'label[for="mail"]').getBoundingClientRect();
    expect(top).to.be.within(0, innerHeight);
    month?.click();
    expect(idOfFocus(widget)).to.equal('when-month');
    size?.click();
    expect(idOfFocus(widget)).to.equal('size-1');
    expect(location.href).to.equal(before);
  });

  it('leaves the way to the caller where the caller wants it', async () => {
    let followed = '';
    const problems = [{ target: 'x', text: 'Choose a size' }];
    const widget = await fixture(inAWidget(errorSummary({ id: 's', title: 'There is a problem', problems, onFollow: (target) => (followed = target) })));
    within(widget, 'a').click();
    expect(followed).to.equal('x');
  });

  it('does nothing for a question that is not there', async () => {
    const widget = await fixture<Widget>(inAWidget(everyPiece()));
    focusProblem(widget.shadowRoot as ShadowRoot, 'no such: id');
    expect(idOfFocus(widget)).to.equal(undefined);
  });
});

describe('a button at work', () => {
  it('keeps focus and does nothing more, however often it is pressed', async () => {
    let pressed = 0;
    let sent = 0;
    const submit = (event: Event) => {
      event.preventDefault();
      sent += 1;
    };
    const content = (busy: boolean) => html`<form @submit=${submit}>${button({ label: 'Send', type: 'submit', busy, onClick: () => (pressed += 1) })}</form>`;
    const widget = await fixture<Widget>(inAWidget(content(false)));
    const send = within(widget, 'button');
    send.focus();
    send.click();
    widget.content = content(true);
    await widget.updateComplete;
    send.click();
    send.click();
    expect([pressed, sent]).to.deep.equal([1, 1]);
    expect(widget.shadowRoot?.activeElement).to.equal(send);
    expect(send.getAttribute('aria-disabled')).to.equal('true');
  });

  it('is read as what it changes, and shown as one word', async () => {
    const widget = await fixture(inAWidget(button({ label: 'Change', name: 'Change where it is' })));
    expect(within(widget, 'button [aria-hidden]').textContent).to.equal('Change');
    expect(within(widget, 'button .civic-hidden').textContent).to.equal('Change where it is');
  });
});

describe('what is shown in time', () => {
  it('keeps its words back for a second, and its room from the start', async () => {
    const widget = await fixture(inAWidget(skeleton({ label: 'Loading', lines: 2 })));
    const words = within(widget, '.civic-late');
    const room = within(widget, '.civic-skeleton').getBoundingClientRect().height;
    expect(getComputedStyle(words).visibility).to.equal('hidden');
    await waitUntil(() => getComputedStyle(words).visibility === 'visible', 'the words');
    expect(within(widget, '.civic-skeleton').getBoundingClientRect().height).to.equal(room);
  });

  it('says where a request is, in order', async () => {
    const widget = await fixture(
      inAWidget(timeline({ label: 'History', entries: [{ state: 'done', word: 'Done', title: 'Received' }, { state: 'current', word: 'Now', title: 'In progress' }] })),
    );
    expect(within(widget, 'ol').getAttribute('role')).to.equal('list');
    expect(within(widget, '[aria-current="step"]').textContent?.replace(/\s+/g, ' ').trim()).to.equal('Now In progress');
  });

  it('opens on demand and says so', async () => {
    let open = false;
    const widget = await fixture(inAWidget(disclosure({ summary: 'Why we ask', body: () => 'To find the place.', onToggle: (now) => (open = now) })));
    within(widget, 'summary').click();
    await waitUntil(() => open, 'it is told');
  });
});
