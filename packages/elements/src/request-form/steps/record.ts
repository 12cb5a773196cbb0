import { isUntouched, type Draft } from '@civic-elements/core/requests';
import { html, nothing, type TemplateResult } from 'lit';
import { barePageAddress } from '../../platform/page-address.js';
import { heading, summaryList } from '../../ui/index.js';
import type { Receipt } from '../keeping/receipt.js';
import { belowHeading, type Walk } from '../walk.js';
import { checkStep } from './check-step.js';

/** Whether the answers are still in the page: once the city has them, they are nowhere else. */
export function hasAnswers({ key }: Receipt, draft: Draft): boolean {
  return draft.key === key && !isUntouched(draft);
}

/** On paper: what was sent, where and when. With every answer while the page is open; after a reload they are no longer in the tab. */
export function record(known: Receipt, walk: Walk): TemplateResult {
  const { form, say, locale } = walk;
  const { id, token, serviceName, sentAt } = known;
  const isWhole = hasAnswers(known, form.state.draft);
  const row = (name: string, value: string | undefined) => (value ? [{ key: name, value }] : []);
  return html`<section class="record" aria-labelledby="record">
    ${heading({ level: belowHeading(walk), text: say('recordHeading'), size: 'm', id: 'record' })}
    ${summaryList({
      rows: [
        ...row(say(id === undefined ? 'recordCode' : 'receivedNumber'), id ?? token),
        ...row(say('recordSent'), sentAt === undefined ? undefined : new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(sentAt)),
        ...row(say('recordSite'), barePageAddress()),
        ...(isWhole ? [] : row(say('checkService'), serviceName)),
      ],
    })}
    ${isWhole ? checkStep(walk, { onRecord: true }) : nothing}
  </section>`;
}
