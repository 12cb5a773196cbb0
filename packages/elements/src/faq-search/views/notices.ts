import type { CityErrorKind } from '@civic-elements/core/calls';
import { html, nothing, type TemplateResult } from 'lit';
import { whyNotReached } from '../../internal/why-not-reached.js';
import { infoIcon, triangleAlertIcon } from '../../ui/icons.js';
import { noticeWith } from '../../ui/notice.js';
import type { Asking } from '../asking.js';

/** There is nothing to search; says to the site's owner what to do. */
export function noAnswersNotice({ say }: Asking): TemplateResult {
  return noticeWith(triangleAlertIcon(), { kind: 'warning', word: say('warning'), body: html`<p>${say('noAnswers')}</p><p>${say('noAnswersForOwner')}</p>` });
}

/** What the resident's language is not the language of, said above the list. */
export function otherLanguageNotice({ search, say, locale }: Asking): TemplateResult | typeof nothing {
  const { shelf } = search.state;
  if (shelf.name !== 'open') return nothing;
  const language = new Intl.DisplayNames(locale, { type: 'language' }).of(shelf.shelf.lang) ?? shelf.shelf.lang;
  return noticeWith(infoIcon(), { kind: 'info', word: say('information'), body: say('otherLanguage', { language }) });
}

/** What makes a warning of the sentence that says why the answers cannot be had. */
export const warning = {
  icon: triangleAlertIcon,
  word: ({ say }: Asking): TemplateResult => html`<p class="civic-notice-word">${say('warning')}</p>`,
  why: ({ say }: Asking, because: CityErrorKind): string => say(whyNotReached(because)),
};
