import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { arrowLeftIcon, button, copyIcon, linkButton, printerIcon } from '#pieces';
import { piece } from './story-widget.js';

export default { title: 'Pieces/Buttons' } satisfies Meta;

export const Kinds = piece(({ form: say }) => html`<div class="civic-actions">
  ${button({ label: say('continue'), kind: 'primary' })}
  ${button({ label: say('browseAll'), kind: 'secondary' })}
  ${button({ label: say('startOverYes'), kind: 'warning' })}
  ${button({ label: say('startOver'), kind: 'quiet' })}
</div>`);

export const WithIcons = piece(({ form: say }) => html`<div class="civic-actions">
  ${button({ label: say('back'), kind: 'quiet', icon: arrowLeftIcon() })}
  ${button({ label: say('copy'), icon: copyIcon() })}
  ${button({ label: say('print'), icon: printerIcon() })}
</div>`);

export const AtWork = piece(({ form: say }) => button({ label: say('sending'), kind: 'primary', busy: true }));

export const Disabled = piece(({ form: say }) => html`<div class="civic-actions">
  ${button({ label: say('continue'), kind: 'primary', disabled: true })} ${button({ label: say('print'), disabled: true })}
</div>`);

export const LinkThatLeadsOn = piece(({ form: say }) => linkButton({ label: say('follow'), kind: 'primary', href: '#track' }));
