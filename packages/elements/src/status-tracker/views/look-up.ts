import { html, nothing, type TemplateResult } from 'lit';
import { button, errorSummary, searchIcon, textField } from '../../ui/index.js';
import type { Tracking } from '../tracking.js';

/** The one question: which number? */
export function lookUp({ tracker, say, headingLevel }: Tracking, busy: boolean, asHeading: boolean): TemplateResult {
  const { typed, missing } = tracker.state;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!busy) tracker.submit();
  };
  return html`
    <form class="look-up" novalidate part="look-up" @submit=${submit}>
      ${missing ? errorSummary({ id: 'problems', title: say('problemTitle'), headingLevel, problems: [{ target: 'number', text: say('missingNumber') }] }) : nothing}
      ${textField({
        id: 'number',
        name: 'request',
        label: say('numberLabel'),
        hint: say('numberHint'),
        ...(missing ? { error: say('missingNumber') } : {}),
        errorPrefix: say('errorPrefix'),
        ...(asHeading ? { heading: headingLevel } : {}),
        value: typed,
        width: 24,
        required: true,
        enterkeyhint: 'search',
        autocomplete: 'off',
        autocapitalize: 'characters',
        spellcheck: false,
        dir: 'ltr',
        onInput: (value) => tracker.type(value),
      })}
      ${button({ label: say(busy ? 'looking' : 'look'), kind: 'primary', type: 'submit', icon: searchIcon(), busy })}
    </form>
  `;
}
