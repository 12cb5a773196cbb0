import { html, type TemplateResult } from 'lit';
import { notice, type NoticeOptions } from '../../ui/index.js';

/** What came of a press, where the focus goes: a group that is named by its words, for of a bare box some screen readers say nothing. */
export function outcome(id: string, told: NoticeOptions): TemplateResult {
  return html`<div id=${id} role="group" tabindex="-1" aria-labelledby="${id}-words"><div id="${id}-words">${notice(told)}</div></div>`;
}
