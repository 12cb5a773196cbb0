import { css, html, nothing, type TemplateResult } from 'lit';
import type { Words } from './base.js';
import { heading, type HeadingLevel } from './heading.js';
import { circleAlertIcon, circleCheckIcon, infoIcon, sirenIcon, triangleAlertIcon } from './icons.js';

export type NoticeKind = 'info' | 'success' | 'warning' | 'error' | 'emergency';

export interface NoticeOptions {
  kind: NoticeKind;
  /** What the colour means, in a word: "Warning". */
  word: string;
  heading?: Words;
  headingLevel?: HeadingLevel;
  body: Words;
  id?: string;
  /** `alert` or `status` only for what appears during a visit. */
  role?: 'alert' | 'status';
  focusable?: boolean;
  part?: string;
}

const icons: Record<NoticeKind, () => TemplateResult> = {
  info: infoIcon,
  success: circleCheckIcon,
  warning: triangleAlertIcon,
  error: circleAlertIcon,
  emergency: sirenIcon,
};

/** Something the reader should know, told by word, icon and shape, and only then by colour. */
export const notice = (o: NoticeOptions): TemplateResult => noticeWith(icons[o.kind](), o);

/** The same, for a page that needs one kind and should not load the icons of all. */
export function noticeWith(icon: TemplateResult, o: NoticeOptions): TemplateResult {
  return html`<div
    class="civic-notice civic-notice-${o.kind}"
    id=${o.id ?? nothing}
    part=${o.part ?? 'notice'}
    role=${o.role ?? nothing}
    tabindex=${o.focusable ? '-1' : nothing}
  >
    ${icon}
    <div class="civic-notice-text">
      <p class="civic-notice-word">${o.word}</p>
      ${o.heading ? heading({ level: o.headingLevel ?? 2, text: o.heading, size: 'm' }) : nothing}
      <div>${o.body}</div>
    </div>
  </div>`;
}

export const noticeStyles = css`
  .civic-notice {
    --_tone: var(--_color-info);
    display: flex;
    gap: var(--_space-3);
    padding: var(--_space-4) var(--_space-5);
    border: 1px solid color-mix(in srgb, var(--_tone) 25%, transparent);
    border-inline-start: 4px solid var(--_tone);
    border-radius: var(--_radius);
    background: var(--_color-info-surface);
  }
  .civic-notice > .civic-icon,
  .civic-notice-word {
    color: var(--_tone);
  }
  .civic-notice > .civic-icon {
    inline-size: 1.5em;
    block-size: 1.5em;
  }
  .civic-notice-text {
    min-inline-size: 0;
  }
  .civic-notice-text > * + * {
    margin-block-start: var(--_space-1);
  }
  .civic-notice-text .civic-button {
    margin-block-start: var(--_space-3);
  }
  .civic-notice-word {
    font-weight: var(--_weight-bold);
  }
  .civic-notice-success {
    --_tone: var(--_color-success);
    background: var(--_color-success-surface);
  }
  .civic-notice-warning {
    --_tone: var(--_color-warning);
    background: var(--_color-warning-surface);
  }
  .civic-notice-error {
    --_tone: var(--_color-error);
    background: var(--_color-error-surface);
  }
  .civic-notice-emergency {
    --_tone: var(--_color-emergency);
    background: var(--_color-emergency-surface);
  }
`;
