import type { Contact } from '@civic-elements/core/requests';
import { html, type TemplateResult } from 'lit';
import { textField } from '../../ui/index.js';
import { errorAt, type Walk } from '../walk.js';

const fields = [
  { key: 'firstName', autocomplete: 'given-name', type: 'text' },
  { key: 'lastName', autocomplete: 'family-name', type: 'text' },
  { key: 'email', autocomplete: 'email', type: 'email' },
  { key: 'phone', autocomplete: 'tel', type: 'tel' },
] as const satisfies readonly { key: keyof Contact; autocomplete: string; type: string }[];

/** How can we reach you? Never asked for its own sake: every field may stay empty. */
export function contactStep(walk: Walk): TemplateResult {
  const { form, say } = walk;
  return html`
    <p>${say('contactWhy')}</p>
    ${fields.map(({ key, autocomplete, type }) =>
      textField({
        id: key,
        name: key,
        label: say(key),
        optionalWord: say('optional'),
        error: errorAt(key, walk),
        errorPrefix: say('errorPrefix'),
        value: form.state.draft.contact[key],
        autocomplete,
        type,
        spellcheck: false,
        onInput: (value) => form.change({ contact: { ...form.state.draft.contact, [key]: value } }),
      }),
    )}
  `;
}
