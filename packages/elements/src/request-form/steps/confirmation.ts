import { html, nothing, type TemplateResult } from 'lit';
import { button, calendarIcon, checkIcon, copyIcon, linkButton, printerIcon, receipt } from '../../ui/index.js';
import { dayInWords } from '../../internal/city-dates.js';
import { copyText } from '../../platform/copy-text.js';
import { printPage } from '../../platform/print-page.js';
import type { FormViewMeans } from '../form-view.js';
import { notTakenNotice } from '../photos/photos-told.js';
import type { Receipt } from '../keeping/receipt.js';
import { asWritten, type Walk } from '../walk.js';
import { trackerLink } from '../after-sending/tracker-link.js';
import { easeQuestion } from './ease-question.js';
import { hasAnswers, record } from './record.js';

/** What happens next, in three lines at most: the city's own words go before ours. */
function nextLines({ serviceNotice, id, token }: Receipt, { form, say, locale }: Walk): readonly (string | TemplateResult)[] {
  const { agency, expected, notice = serviceNotice } = form.parts?.next ?? {};
  const asSaid = notice ?? serviceNotice;
  return [
    asSaid ? asWritten(say('nextCitySays', { notice: asSaid })) : say('nextReview'),
    ...(agency ? [asWritten(say('nextAgency', { agency }))] : asSaid ? [] : [say('nextWork')]),
    ...(expected ? [say('nextExpected', { date: dayInWords(expected, locale) })] : id !== undefined || token !== undefined ? [say('nextFollow')] : []),
  ];
}

/** The city has it. Its number, large; what happens next; how to follow it. On paper every answer too, as a record to keep. */
export function confirmation(known: Receipt, walk: Walk, { copied, onCopied }: FormViewMeans): TemplateResult {
  const { form, say } = walk;
  const { id, token, numberLate, serviceName } = known;
  const { trackerHref } = form.means;
  const next = form.parts?.next;
  const saveDate = (): void => next?.save(say('calendarTitle', { service: serviceName }), id === undefined ? '' : say('numberCame', { number: id }));
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
      lines: nextLines(known, walk),
    })}
    ${notTakenNotice(known, walk)}
    <div class="actions">
      ${trackerHref && (id !== undefined || token !== undefined) ? linkButton({ label: say('follow'), kind: 'primary', href: trackerLink(trackerHref, known) }) : nothing}
      ${next?.expected ? button({ label: say('saveDate'), kind: 'secondary', icon: calendarIcon(), onClick: saveDate }) : nothing}
      ${button({ label: say('print'), kind: 'secondary', icon: printerIcon(), onClick: printPage })}
      ${button({ label: say('newRequest'), kind: 'quiet', onClick: () => void form.startAnew() })}
    </div>
    <p class="quiet off-paper">${say(hasAnswers(known, form.state.draft) ? 'printHint' : 'printHintNumber')}</p>
    ${easeQuestion(walk)}
    ${record(known, walk)}
    <slot name="after-confirmation"></slot>
  `;
}
