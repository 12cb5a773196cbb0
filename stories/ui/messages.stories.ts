import { announcements } from '@civic-elements/demo-city';
import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { disclosure, errorSummary, heading, notice, skeleton, steps, textField, type NoticeKind } from '#pieces';
import { nothingHappens, piece } from './story-widget.js';

export default { title: 'Pieces/Messages' } satisfies Meta;

const kinds: readonly { kind: NoticeKind; word: 'information' | 'success' | 'warning' | 'error' | 'emergency' }[] = [
  { kind: 'info', word: 'information' }, { kind: 'success', word: 'success' }, { kind: 'warning', word: 'warning' },
  { kind: 'error', word: 'error' }, { kind: 'emergency', word: 'emergency' },
];

export const Notices = piece(({ form: say }) => html`${kinds.map(({ kind, word }, i) => notice({ kind, word: say(word), body: announcements[i]?.text.en ?? '' }))}`);

export const NoticeWithHeading = piece(({ form: say }) => notice({
  kind: 'emergency', word: say('emergency'), heading: announcements[0]?.title.en, headingLevel: 2, body: announcements[0]?.text.en ?? '',
}));

export const ErrorSummary = piece(({ form: say }) => html`
  ${errorSummary({
    id: 'problems', title: say('problemTitle'),
    problems: [{ target: 'address', text: say('missingPlace') }, { target: 'email', text: say('badEmail') }],
  })}
  ${textField({ id: 'address', label: say('addressLabel'), error: say('missingPlace'), errorPrefix: say('errorPrefix'), value: '', onInput: nothingHappens })}
  ${textField({ id: 'email', type: 'email', label: say('email'), error: say('badEmail'), errorPrefix: say('errorPrefix'), value: 'jane at alderwick', onInput: nothingHappens })}
`);

export const Headings = piece(({ form: say }) => html`
  ${heading({ level: 2, size: 'xl', text: say('checkHeading') })}
  ${heading({ level: 3, size: 'l', text: say('next') })}
  ${heading({ level: 4, size: 'm', text: say('cityNotice') })}
`);

export const Steps = piece(({ form: say }) => html`${[1, 3, 5].map((step) => steps({ text: say('stepOf', { step, steps: 5 }), step, steps: 5 }))}`);

export const MoreOnDemand = piece(({ form: say }) => html`
  ${disclosure({ summary: announcements[1]?.title.en ?? '', body: announcements[1]?.text.en ?? '', open: true })}
  ${disclosure({ summary: announcements[2]?.title.en ?? '', detail: say('servicesInGroup', { count: 2 }), body: announcements[2]?.text.en ?? '' })}
`);

export const OnItsWay = piece(({ form: say }) => skeleton({ label: say('loading'), slowLabel: say('loadingSlow'), lines: 5 }));
