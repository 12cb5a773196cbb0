import { html, nothing, type TemplateResult } from 'lit';
import { button, checkIcon, copyIcon, linkButton, printerIcon, receipt } from '../../ui/index.js';
import { copyText } from '../../platform/copy-text.js';
import { printPage } from '../../platform/print-page.js';
import type { Receipt } from '../receipt.js';
import { asWritten, type Walk } from '../walk.js';
import { checkStep } from './check-step.js';

/** What the confirmation needs beside the walk. */
export interface ConfirmationMeans {
  /** Where this site's status tracker is; empty when the page has none. */
  readonly trackerHref: string;
  readonly copied: boolean;
  readonly onCopied: () => void;
}

/** The tracker's address with the number or token in it, and whatever the site had in it already. */
function trackerLink(href: string, { id, token }: Receipt): string {
  const [page = '', hash] = href.split('#');
  const query = id !== undefined ? `request=${encodeURIComponent(id)}` : `token=${encodeURIComponent(token ?? '')}`;
  return `${page}${page.includes('?') ? '&' : '?'}${query}${hash === undefined ? '' : `#${hash}`}`;
}

/**
 * The city has it. Its number, large; what happens next; how to follow it. On paper every answer too, as a record to keep:
 * while the page is open only, for what was sent is no longer in the tab.
 */
export function confirmation(known: Receipt, walk: Walk, { trackerHref, copied, onCopied }: ConfirmationMeans): TemplateResult {
  const { form, say } = walk;
  const { id, token, numberLate, serviceName, serviceNotice } = known;
  const copy = async (text: string): Promise<void> => {
    if (await copyText(text)) onCopied();
  };
  const waiting = id === undefined && token !== undefined;
  const reference = id ?? (numberLate ? token : undefined);
  const title = id !== undefined ? 'receivedHeading' : waiting ? 'numberingHeading' : 'noNumberHeading';
  const note = id !== undefined ? 'receivedKeepNumber' : waiting ? (numberLate ? 'numberingGaveUp' : 'numberingBody') : 'noNumberBody';
  return html`
    ${receipt({
      id: 'receipt',
      title: say(title),
      headingLevel: walk.headingLevel,
      ...(id !== undefined ? { label: serviceName ? html`${asWritten(serviceName)} · ${say('receivedNumber')}` : say('receivedNumber') } : {}),
      ...(reference === undefined ? {} : {
        number: reference,
        action: button({ label: say(copied ? 'copied' : 'copy'), kind: 'secondary', icon: copied ? checkIcon() : copyIcon(), onClick: () => void copy(reference) }),
      }),
      detail: say(note),
      linesTitle: say('next'),
      lines: [
        serviceNotice ? asWritten(say('nextCitySays', { notice: serviceNotice })) : say('nextReview'),
        ...(serviceNotice ? [] : [say('nextWork')]),
        ...(reference !== undefined || waiting ? [say('nextFollow')] : []),
      ],
    })}
    <div class="actions">
      ${trackerHref && (id !== undefined || token !== undefined) ? linkButton({ label: say('follow'), kind: 'primary', href: trackerLink(trackerHref, known) }) : nothing}
      ${button({ label: say('print'), kind: 'secondary', icon: printerIcon(), onClick: printPage })}
      ${button({ label: say('newRequest'), kind: 'quiet', onClick: () => void form.startAnew() })}
    </div>
    ${form.state.draft.attempts.length > 0 ? html`<div class="record">${checkStep(walk, { onRecord: true })}</div>` : nothing}
    <slot name="after-confirmation"></slot>
  `;
}
