import { saysIn, type Stopper } from '@civic-elements/core/requests';
import { html, nothing, type TemplateResult } from 'lit';
import { linkButton, notice } from '../../ui/index.js';
import type { Walk } from '../walk.js';

const kinds = { emergency: ['emergency', 'emergency'], danger: ['warning', 'warning'], 'not-ours': ['info', 'information'] } as const;

/** From left to right in any language: in Arabic, the parts of 555-0143 would change places. */
const isolated = (phone: string): string => `\u2066${phone}\u2069`;

/**
 * The city's own words, with whom to call. `appears`: while the resident types; then what is about life is said at once, and all else by the
 * form's one live region.
 */
export function stopperNotice(stopper: Stopper, { say, locale }: Walk, { appears }: { readonly appears: boolean }): TemplateResult {
  const [kind, word] = kinds[stopper.kind];
  const { phone, href } = stopper;
  const { text, lang } = saysIn(stopper, locale);
  return notice({
    kind,
    word: say(word),
    id: 'stopper',
    ...(appears && stopper.kind === 'emergency' && { role: 'alert' as const }),
    body: html`
      <p lang=${lang || nothing} dir="auto">${text}</p>
      ${phone ? linkButton({ label: say('callNumber', { number: isolated(phone) }), kind: kind === 'emergency' ? 'warning' : 'secondary', href: `tel:${phone.replace(/[\s().]/g, '')}` }) : nothing}
      ${href ? html`<p><a href=${href}>${say('stopperMore')}</a></p>` : nothing}
    `,
  });
}
