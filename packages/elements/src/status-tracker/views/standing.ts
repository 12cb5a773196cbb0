import type { Headline, ServiceRequest } from '@civic-elements/core/requests';
import type { TemplateResult } from 'lit';
import { circleCheckIcon, clockIcon, copyIcon, infoIcon, sendIcon, triangleAlertIcon } from '../../ui/index.js';
import type { Tracking } from '../tracking.js';

/** How a request stands, in the resident's words; a word of the city's own stays the city's. */
export function standingInWords({ standing }: Headline, { statusWords }: ServiceRequest, { say }: Pick<Tracking, 'say'>): string {
  switch (standing) {
    case 'received': return say('received');
    case 'open': return say('open');
    case 'closed': return say('closed');
    case 'closed-done': return say('closedDone');
    case 'closed-duplicate': return say('closedDuplicate');
    case 'other': return say('otherStatus', { status: statusWords });
    case 'unknown': return say('unknownStatus');
    default:
      standing satisfies never;
      return '';
  }
}

/** Word, icon and edge say the same, and only then the colour. */
export function look({ standing, expected }: Headline): { tone: string; icon: TemplateResult } {
  if (expected?.late) return { tone: 'late', icon: triangleAlertIcon() };
  switch (standing) {
    case 'received': return { tone: 'open', icon: sendIcon() };
    case 'open': return { tone: 'open', icon: clockIcon() };
    case 'closed-done': return { tone: 'done', icon: circleCheckIcon() };
    case 'closed-duplicate': return { tone: 'closed', icon: copyIcon() };
    case 'closed': return { tone: 'closed', icon: infoIcon() };
    case 'other':
    case 'unknown': return { tone: 'open', icon: infoIcon() };
    default:
      standing satisfies never;
      return { tone: 'open', icon: infoIcon() };
  }
}
