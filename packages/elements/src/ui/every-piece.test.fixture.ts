import { html, LitElement, type TemplateResult } from 'lit';
import {
  button, checkboxes, copyIcon, dateFields, disclosure, errorSummary, heading, linkButton, notice, photoList, radios, receipt, resultsList, richText, richTextStyles, select, skeleton, steps,
  summaryList, textField, timeline, uiStyles, type NoticeKind,
} from './index.js';

/** A root like a widget's: what a test puts in it is drawn with all of the system's styles. */
class TestWidget extends LitElement {
  static override properties = { content: { attribute: false } };
  static override styles = [...uiStyles, richTextStyles];
  declare content: TemplateResult;
  protected override render() {
    return this.content;
  }
}
if (!customElements.get('test-widget')) customElements.define('test-widget', TestWidget);

export interface Widget extends HTMLElement {
  content: TemplateResult;
  readonly updateComplete: Promise<boolean>;
}

export const inAWidget = (content: TemplateResult): TemplateResult => html`<test-widget .content=${content}></test-widget>`;

/** The one element in a widget's root that the selector finds. */
export function within<E extends Element = HTMLElement>(widget: Element, selector: string): E {
  const found = widget.shadowRoot?.querySelector<E>(selector);
  if (!found) throw new Error(`Nothing matches ${selector}`);
  return found;
}

const nothingHappens = () => undefined;
const kinds: NoticeKind[] = ['info', 'success', 'warning', 'error', 'emergency'];
const longWord = 'Straßenbeleuchtungsinstandsetzungsantragsformularnummer';

/** Each piece once, with all that it can show. */
export const everyPiece = (): TemplateResult => html`<div class="civic-stack">
  ${heading({ level: 1, text: 'Report a problem', size: 'xl', id: 'title', focusable: true })}
  ${errorSummary({
    id: 'summary',
    title: 'There is a problem',
    problems: [{ target: 'mail', text: 'Enter an email address' }, { target: 'when', text: 'Enter the month' }, { target: 'size', text: 'Choose a size' }],
  })}
  ${steps({ text: 'Step 2 of 5', step: 2, steps: 5 })}
  ${textField({ id: 'words', label: 'What is wrong?', hint: 'In your own words', heading: 2, value: longWord, multiline: true, counter: '200 characters left', onInput: nothingHappens })}
  ${textField({ id: 'mail', label: 'Email address', error: 'Enter an email address', errorPrefix: 'Error:', optionalWord: '(optional)', type: 'email', autocomplete: 'email', value: 'jane@', onInput: nothingHappens })}
  ${textField({ id: 'zip', label: 'ZIP code', width: 5, value: '10001', onInput: nothingHappens })}
  ${select({ id: 'district', label: 'District', emptyLabel: 'Choose one', value: 'b', options: [{ group: 'North', options: [{ value: 'a', label: longWord }] }, { value: 'b', label: 'Harbor' }], onChange: nothingHappens })}
  ${dateFields({ id: 'when', legend: 'When was it?', hint: 'For example, 3 27 2026', error: 'Enter the month', errorPrefix: 'Error:', partsInError: ['month'], order: ['month', 'day', 'year'], labels: { day: 'Day', month: 'Month', year: 'Year', time: 'Time' }, value: { day: '27' }, withTime: true, onInput: nothingHappens })}
  ${radios({ id: 'size', legend: 'How large is it?', error: 'Choose a size', errorPrefix: 'Error:', required: true, value: undefined, options: [{ value: 's', label: 'Small', hint: 'Like a plate' }, { value: 'l', label: longWord }], onChange: nothingHappens })}
  ${checkboxes({ id: 'bins', legend: 'Which bins?', hint: 'Choose all that apply', values: ['p'], options: [{ value: 'p', label: 'Paper', hint: 'And cardboard' }, { value: 'g', label: 'Glass' }], onChange: nothingHappens })}
  ${photoList({
    id: 'photos', legend: 'Photos', hint: 'Up to 3 photos', error: 'Remove a photo', errorPrefix: 'Error:', optionalWord: '(optional)', chooseLabel: 'Add photos', removeLabel: 'Remove', listLabel: 'Your photos', full: 'No more can be added', onChoose: nothingHappens, onRemove: nothingHappens,
    photos: [
      { id: 'a', name: `${longWord}.jpg`, detail: '1.2 MB', removeName: `Remove ${longWord}.jpg`, description: { label: 'What does it show?', value: longWord } },
      { id: 'b', name: 'صورة.jpg', problem: 'This photo did not go with your request', removeName: 'Remove صورة.jpg' },
      { id: 'c', name: 'IMG_3.jpg', detail: 'Getting ready', removeName: 'Remove IMG_3.jpg', sure: { question: 'Remove this photo?', yes: 'Yes, remove it', no: 'Keep it' } },
    ],
  })}
  <div class="civic-actions">
    ${button({ label: 'Continue', kind: 'primary', type: 'submit' })} ${button({ label: 'Copy number', icon: copyIcon() })}
    ${button({ label: 'Remove photo', kind: 'warning' })} ${button({ label: 'Back', kind: 'quiet' })} ${button({ label: 'Sending', kind: 'primary', busy: true })}
    ${linkButton({ label: 'Follow this request', href: '#follow' })}
  </div>
  ${resultsList({ id: 'services', label: 'Services', results: [{ id: '1', group: 'Streets', name: [{ marked: 'Pothole' }, ' in a street'], description: longWord }, { id: '2', name: 'Street light' }], onChoose: nothingHappens })}
  ${kinds.map((kind) => notice({ kind, word: `This is ${kind}`, heading: 'No collection on Monday', headingLevel: 3, body: html`It moves by one day. <a href="#calendar">See the calendar</a>` }))}
  ${summaryList({ rows: [{ key: 'What is wrong', value: longWord, action: { label: 'Change', name: 'Change what is wrong', onClick: nothingHappens } }, { key: 'Photo', value: 'Not provided', missing: true }] })}
  ${receipt({ id: 'receipt', title: 'We have your request', label: 'Your number', number: '26-00401873', detail: 'Pothole', action: button({ label: 'Copy' }), lines: ['We look at it soon.'] })}
  ${timeline({ label: 'History', entries: [{ state: 'done', word: 'Done', title: 'Received', when: '27 March 2026', datetime: '2026-03-27' }, { state: 'current', word: 'Now', title: longWord, note: 'A crew comes.' }, { state: 'upcoming', word: 'Next', title: 'Closed' }] })}
  ${richText([
    { kind: 'heading', level: 2, words: ['What to bring'] },
    { kind: 'paragraph', words: ['An ', { kind: 'strong', words: ['ID'] }, '. Call ', { kind: 'link', href: 'tel:+15550100', words: ['555 0100'] }, { kind: 'break' }, longWord] },
    { kind: 'bullets', items: [[{ kind: 'paragraph', words: ['A form'] }, { kind: 'numbers', start: 3, items: [[{ kind: 'paragraph', words: ['Sign ', { kind: 'emphasis', words: ['it'] }] }]] }]] },
    { kind: 'quote', blocks: [{ kind: 'paragraph', words: ['As the rule says'] }] },
    { kind: 'table', head: [['Size'], ['Fee'], ['Where']], rows: [[['Small'], ['$5'], ['Harbor']]] },
  ], { headingLevel: 3, tableName: 'Table' })}
  ${disclosure({ summary: 'Why we ask', detail: '1 reason', body: 'To find the place.' })}
  ${skeleton({ label: 'Loading' })}
</div>`;
