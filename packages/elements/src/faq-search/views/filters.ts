import type { Heading } from '@civic-elements/core/faq';
import { html, nothing, type TemplateResult } from 'lit';
import { disclosure } from '../../ui/disclosure.js';
import { select } from '../../ui/select.js';
import type { Asking } from '../asking.js';

/** Topic and department, where a city answers more questions than fit a page. Folded, so that on a phone the answers stay in view. */
export function filters({ search, say }: Asking): TemplateResult | typeof nothing {
  const { shelf, within } = search.state;
  if (shelf.name !== 'open') return nothing;
  const { topics, departments } = shelf.shelf;
  if (topics.length < 2 && departments.length < 2) return nothing;
  const one = (by: 'topic' | 'department', all: 'allTopics' | 'allDepartments', headings: readonly Heading[]): TemplateResult | typeof nothing =>
    headings.length < 2 ? nothing : select({
      id: by,
      label: say(by),
      value: within[by] ?? '',
      emptyLabel: say(all),
      options: headings.map(({ name }) => ({ value: name, label: name })),
      part: '',
      onChange: (value) => search.narrow({ [by]: value }),
    });
  const chosen = [within.topic, within.department].filter((name) => name !== undefined);
  const folded = disclosure({
    summary: say('narrow'),
    detail: chosen.length > 0 ? html`<bdi>${chosen.join(', ')}</bdi>` : '',
    body: html`<div class="filters">${one('topic', 'allTopics', topics)}${one('department', 'allDepartments', departments)}</div>`,
  });
  return html`<div part="filters">${folded}</div>`;
}
